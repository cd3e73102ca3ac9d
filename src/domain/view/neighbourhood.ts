export const DEPTHS = [1, 2, 3] as const
export type Depth = (typeof DEPTHS)[number]

export interface Neighbourhood {
  /** The entity around which the graph is cut down. */
  focus: string | null
  /** How many steps the focus reaches. */
  depth: Depth
}

export const NO_FOCUS: Neighbourhood = { focus: null, depth: 1 }
