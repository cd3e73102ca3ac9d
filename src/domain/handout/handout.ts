import { compareVoices } from '../analysis/compare.ts'
import type { Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'
import { linesOf, type IsExpanded, type Line } from '../picture/lines.ts'
import { numberClaims, type Numbered } from './numberClaims.ts'
import { handoutExtent, type HandoutExtent } from './handoutExtent.ts'

/** One line of the picture, with its number and all that it is made of. */
export interface NumberedEdge extends Numbered {
  line: Line
}
export interface Handout extends HandoutExtent {
  /** Numbered from 1 in the order of the text, by the first claim of each. */
  edges: readonly NumberedEdge[]
  /** What the numbers rest on: which relations the picture must draw by themselves. */
  isExpanded: IsExpanded
}

/** What stands on the printed sheet of a view. Every claim of its extent stands there once. */
export function handout(graph: Graph, view: View): Handout {
  const extent = handoutExtent(graph, view)
  const { claims, claimsOf } = extent.shown
  const isExpanded = () => view.focus !== null
  const rank = new Map(claims.map((claim, i) => [claim.id, i]))
  const firstOf = ({ relations }: Line) =>
    Math.min(...relations.map(({ id }) => rank.get(claimsOf.get(id)![0]!.id)!))
  const agreements = view.compare && compareVoices(claims, ...view.compare).agreementOf
  const lines = linesOf(graph, extent.shown, isExpanded).flat()
  const edges = lines
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((line, i): NumberedEdge => {
      const relations = line.relations.map((relation) => [relation, claimsOf.get(relation.id)!] as const)
      return { ...numberClaims(i + 1, relations, agreements), line }
    })
  return { ...extent, edges, isExpanded }
}
