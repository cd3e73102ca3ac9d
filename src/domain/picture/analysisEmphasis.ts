import type { Graph } from '../graph/graph.ts'
import { panelOf } from '../view/analysis.ts'
import { claimsOnStep } from '../view/tour.ts'
import type { View } from '../view/view.ts'
import { disputesIn } from '../analysis/disputes.ts'
import { balanceOf, balanceEmphasis } from '../analysis/balanceOf.ts'
import { citedChains, chainEmphasis } from '../analysis/citedChains.ts'
import type { Emphasis } from './emphasis.ts'
import type { Visible } from '../visibility/visible.ts'

/** The entities and relations that the step of a tour or the analysis of a view lights in the picture; of most views none. */
export function analysisEmphasis(
  graph: Graph,
  view: View,
  shown: Visible,
): ReadonlyMap<string, Emphasis> | undefined {
  const read = claimsOnStep(graph, view)
  if (read)
    return new Map(
      read.flatMap(({ relation: { id, source, target } }) => [id, source, target]).map((id) => [id, 'lit']),
    )
  if (panelOf(view) === 'balance') return balanceEmphasis(balanceOf(graph, shown, view), shown)
  if (panelOf(view) === 'disputes') return disputesEmphasis(graph, shown)
  const chains = citedChains(graph, view, shown)
  return chains ? chainEmphasis(view, chains) : undefined
}

/** What anybody disagrees about, and those between whom it stands. */
function disputesEmphasis(graph: Graph, { claimsOf }: Visible): ReadonlyMap<string, Emphasis> {
  const disputes = disputesIn(graph)
  const disputed = [...claimsOf.keys()].filter((id) => disputes.get(id) !== 'none')
  return new Map(
    disputed
      .flatMap((id) => [id, graph.relations.get(id)!.source, graph.relations.get(id)!.target])
      .map((id) => [id, 'lit']),
  )
}
