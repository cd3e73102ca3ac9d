import type { Graph } from './graph.ts'

/** The entities that a selection is drawn with: itself, or the ends of its lines. */
export function entitiesOf(graph: Graph, selected: string): readonly string[] {
  if (graph.entities.has(selected)) return [selected]
  const relation = graph.relations.get(selected)
  const said = (graph.claimsIn.get(selected) ?? []).map((claim) => claim.relation)
  return [...new Set((relation ? [relation] : said).flatMap(({ source, target }) => [source, target]))]
}
