import type { LineKind } from '../graph/vocabulary.ts'

/** How a cell says its stance: by colour, a name of a design token, by outline and by sign. */
export interface MarkLook {
  color: string
  shape: 'circle' | 'square' | 'diamond' | 'ring'
  sign: 'plus' | 'minus' | 'both' | 'question' | null
}

export const MARK_LOOK: Record<LineKind, MarkLook> = {
  structural: { color: '--neutral', shape: 'ring', sign: null },
  cooperative: { color: '--cooperative', shape: 'circle', sign: 'plus' },
  hostile: { color: '--hostile', shape: 'square', sign: 'minus' },
  contested: { color: '--contested', shape: 'diamond', sign: 'both' },
  neutral: { color: '--neutral', shape: 'circle', sign: null },
  hidden: { color: '--neutral', shape: 'circle', sign: 'question' },
}

/** Half of a side that is wide enough for its claims, where the cell is 28 wide. */
export const extentOf = (claims: number): number => Math.min(12, 4.8 + 2.2 * Math.sqrt(claims))
