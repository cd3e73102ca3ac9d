import type { Point } from './curve.ts'

/** Marks at the ends of lines as Cytoscape draws them, so that a picture without it looks the same. */

const SCALE = 0.9
/** On a mark of size 1 whose tip is at the origin and which points along +y. */
const OUTLINES = {
  arrow: [-0.15, -0.3, 0, 0, 0.15, -0.3],
  bar: [-0.15, 0, -0.15, -0.1, 0.15, -0.1, 0.15, 0],
  diamond: [-0.15, -0.15, 0, -0.3, 0.15, -0.15, 0, 0],
}
export type ArrowName = keyof typeof OUTLINES

/** How far before its end a line of this width stops under its mark. */
export const arrowGap = (name: ArrowName, width: number): number =>
  name === 'bar' ? 1 : width * SCALE * (name === 'arrow' ? 2 : 1)

/** The corners of the mark that ends at `tip` and comes from `from`. */
export function arrowCorners(name: ArrowName, width: number, tip: Point, from: Point): Point[] {
  const size = Math.max((width * 13.37) ** 0.9, 29) * SCALE
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [ux, uy] = [(tip.x - from.x) / length, (tip.y - from.y) / length]
  const shift = name === 'bar' ? 1 : 0
  const numbers = OUTLINES[name]
  const corners: Point[] = []
  for (let i = 0; i < numbers.length; i += 2) {
    const [across, along] = [numbers[i]! * size, numbers[i + 1]! * size - shift]
    corners.push({ x: tip.x + ux * along - uy * across, y: tip.y + uy * along + ux * across })
  }
  return corners
}
