import { BoxGrid } from '../geometry/boxGrid.ts'
import { labelBox } from '../geometry/labelBox.ts'
import type { Emphasis } from './emphasis.ts'
import type { PictureNode } from './picture.ts'

/** About as wide as a common label, in font sizes. */
const CELL = 7

/**
 * The size at which a label of this font is drawn at this zoom, in layout units; on the screen never less than the smallest, in
 * px. From a zoom of 1 on labels grow with the picture, as in the one that stands there before the canvas.
 */
export const legible = (font: number, zoom: number, smallest = 11): number =>
  Math.max(font, smallest / Math.min(zoom, 1))

/** The font size (in layout units) of every label that has room at this zoom; the weightier entity keeps its label, the other loses it. */
export function visibleLabels(
  nodes: readonly PictureNode[],
  zoom: number,
  marked: ReadonlyMap<string, Emphasis>,
  smallest?: number,
): ReadonlyMap<string, number> {
  const rank = ({ id, tier, radius, ghost }: PictureNode) => {
    const emphasis = marked.get(id)
    return (emphasis === 'selected' ? 0 : ghost ? 1000 : emphasis === 'lit' ? 100 : 200) + tier * 30 - radius
  }
  const placed = new BoxGrid(legible(12, zoom, smallest) * CELL)
  const fonts = new Map<string, number>()
  for (const node of [...nodes].sort((a, b) => rank(a) - rank(b))) {
    const font = legible(node.font, zoom, smallest)
    const box = labelBox(node.x, node.y, node.radius, node.lines, font)
    if (placed.hits(box)) continue
    placed.add(box)
    fonts.set(node.id, font)
  }
  return fonts
}
