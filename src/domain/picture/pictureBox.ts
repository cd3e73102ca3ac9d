import type { Graph } from '../graph/graph.ts'
import { labelBox, surround, type Box } from '../geometry/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { nodeShapes } from '../geometry/nodeShape.ts'
import { selectedValues } from '../view/facets.ts'
import { NO_FILTERS } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import { visible } from '../visibility/visible.ts'
import { legible } from './visibleLabels.ts'

/** The boxes of nodes with their labels at a zoom: at a small one labels are relatively larger. Of all, or of these alone. */
export type Parts = (zoom: number, only?: readonly string[]) => Box[]

/**
 * What the viewport fits: all entities of the chosen kinds, or of the focus. Filters on claims do not narrow it, so that
 * the picture stays where it is while they change. Null where there is nothing.
 */
export function pictureParts(graph: Graph, view: View, positions: Positions): Parts | null {
  const kinds = selectedValues(graph, view, 'kinds')
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
  return (zoom, only) =>
    (only?.filter((id) => entities.has(id) && positions[id]) ?? drawn).map(extentAt(zoom))
}

/** The smallest box around all of them. */
export function pictureBox(graph: Graph, view: View, positions: Positions): ((zoom: number) => Box) | null {
  const parts = pictureParts(graph, view, positions)
  return parts && ((zoom) => surround(parts(zoom)))
}

/** The entities that a selection is drawn with: itself, or the ends of its lines. */
export function entitiesOf(graph: Graph, selected: string): readonly string[] {
  if (graph.entities.has(selected)) return [selected]
  const relation = graph.relations.get(selected)
  const said = (graph.claimsIn.get(selected) ?? []).map((claim) => claim.relation)
  return [...new Set((relation ? [relation] : said).flatMap(({ source, target }) => [source, target]))]
}
