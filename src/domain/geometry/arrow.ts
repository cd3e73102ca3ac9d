import type { Point } from './curve.ts'

/** Marks at the ends of lines as Cytoscape draws them, so that a picture without it looks the same. */

/** Size of a mark at an arrow scale of 0.9, for every width that a line has here. */
const SIZE = 26.1
/** On a mark of size 1 whose tip is at the origin and which points along +x. */
const OUTLINES = {
  arrow: [-0.3, -0.15, 0, 0, -0.3, 0.15],
  bar: [0, -0.15, -0.1, -0.15, -0.1, 0.15, 0, 0.15],
  vee: [-0.3, -0.15, 0, 0, -0.3, 0.15, -0.15, 0],
  diamond: [-0.15, -0.15, -0.3, 0, -0.15, 0.15, 0, 0],
}
type MarkName = keyof typeof OUTLINES

/** How far before its end a line stops under its mark, in layout units. */
export const MARK_GAP: Record<MarkName, number> = { arrow: 4, bar: 1, vee: 1, diamond: 4 }

/** The corners of a mark that points along +x with its tip at the end of the line. */
export function markCorners(name: MarkName): Point[] {
  const numbers = OUTLINES[name]
  // A bar stands one unit off the node.
  const shift = name === 'bar' ? 1 : 0
  return numbers.flatMap((along, i) =>
    i % 2 ? [] : [{ x: along * SIZE - shift, y: numbers[i + 1]! * SIZE }],
  )
}
