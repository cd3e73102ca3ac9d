import type { Graph } from '../graph/graph.ts'
import { surround, type Box } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { stretchFor, type FrameShape } from '../layout/stretch.ts'
import { nodeShapes } from '../geometry/nodeShape.ts'
import { selectedValues } from '../view/facets.ts'
import { NO_FILTERS } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import { visible } from '../visibility/visible.ts'
import { inDetail, smallestLabel } from './detail.ts'
import { legible } from './visibleLabels.ts'

/** The boxes of nodes with their labels at a zoom: at a small one labels are relatively larger. Of all, or of these alone. */
export type Parts = (zoom: number, only?: readonly string[]) => Box[]

/**
 * What the viewport fits: all entities of the chosen kinds, or of the focus, as far as the picture's detail goes. Filters on claims do not narrow it, so that
 * the picture stays where it is while they change. Null where there is nothing.
 */
export function pictureParts(graph: Graph, view: View, positions: Positions): Parts | null {
  const kinds = selectedValues(graph, view, 'kinds')
  const all = visible(graph, { ...view, ...NO_FILTERS, kinds })
  const { entities } = all
  const shapes = nodeShapes(graph)
  const smallest = smallestLabel(graph, view)
  const drawn = [...inDetail(graph, view, all, view.detail).entities.keys()].filter((id) => positions[id])
  if (!drawn.length) return null
  const extentAt = (zoom: number) => (id: string) => {
    const { x, y } = positions[id]!
    const { radius, lines, font } = shapes.get(id)!
    const label = labelBox(x, y, radius, lines, legible(font, zoom, smallest))
    return {
      ...label,
      top: y - radius,
      left: Math.min(label.left, x - radius),
      right: Math.max(label.right, x + radius),
    }
  }
  return (zoom, only) =>
    (only?.filter((id) => entities.has(id) && positions[id]) ?? drawn).map(extentAt(zoom))
}

/** How much taller the picture of a view is drawn for frames of this shape. What is selected makes no difference, or all would move. */
export function stretchOf(graph: Graph, view: View, positions: Positions, shape: FrameShape): number {
  const box = pictureBox(graph, { ...view, select: null }, positions)?.(1)
  return box ? stretchFor(box, shape) : 1
}

/** The smallest box around all of them. */
export function pictureBox(graph: Graph, view: View, positions: Positions): ((zoom: number) => Box) | null {
  const parts = pictureParts(graph, view, positions)
  return parts && ((zoom) => surround(parts(zoom)))
}
