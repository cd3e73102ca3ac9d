import type { Graph } from '../graph.ts'
import { labelBox, surround, type Box } from '../layout/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { nodeShapes } from '../layout/nodeShape.ts'
import { chosen, NO_FILTERS, type View } from '../view.ts'
import { visible } from './visible.ts'
import { legible } from './visibleLabels.ts'

/**
 * What the viewport fits: all entities of the chosen kinds, or of the focus. Filters on claims do not narrow it, so that
 * the picture stays where it is while they change. At a small zoom labels are relatively larger, and so is the box. Null
 * where there is nothing.
 */
export function pictureBox(graph: Graph, view: View, positions: Positions): ((zoom: number) => Box) | null {
  const kinds = chosen(graph, view, 'kinds')
  const { entities } = visible(graph, { ...view, ...NO_FILTERS, kinds })
  const shapes = nodeShapes(graph)
  const drawn = [...entities.keys()].filter((id) => positions[id])
  if (!drawn.length) return null
  const extentAt = (zoom: number) => (id: string) => {
    const { x, y } = positions[id]!
    const { radius, lines, font } = shapes.get(id)!
    const label = labelBox(x, y, radius, lines, legible(font, zoom))
    return {
      ...label,
      top: y - radius,
      left: Math.min(label.left, x - radius),
      right: Math.max(label.right, x + radius),
    }
  }
  return (zoom) => surround(drawn.map(extentAt(zoom)))
}
