/** What can be hidden until it is asked for, to be predicted before it is seen. */
export const HIDEABLE = ['names', 'stances', 'voices'] as const
export type Hideable = (typeof HIDEABLE)[number]

export interface Prediction {
  /** In the order of HIDEABLE; null: nothing is hidden. */
  hide: readonly Hideable[] | null
}
