import type { Graph } from '../graph.ts'
import { labelBox, type Box } from '../layout/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { nodeShapes } from '../layout/nodeShape.ts'
import { chosen, NO_FILTERS, type View } from '../view.ts'
import { visible } from './visible.ts'

/**
 * What the viewport fits: all entities of the chosen kinds, or of the focus. Filters on claims do not narrow it, so that
 * the picture stays where it is while they change. Null where there is nothing.
 */
export function pictureBox(graph: Graph, view: View, positions: Positions): Box | null {
  const kinds = chosen(graph, view, 'kinds')
  const { entities } = visible(graph, { ...view, ...(view.focus === null ? NO_FILTERS : {}), kinds })
  const shapes = nodeShapes(graph)
  const boxes = [...entities.keys()].flatMap((id): Box[] => {
    const at = positions[id]
    if (!at) return []
    const { radius, lines, font } = shapes.get(id)!
    const label = labelBox(at.x, at.y, radius, lines, font)
    return [
      {
        ...label,
        top: at.y - radius,
        left: Math.min(label.left, at.x - radius),
        right: Math.max(label.right, at.x + radius),
      },
    ]
  })
  if (!boxes.length) return null
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
