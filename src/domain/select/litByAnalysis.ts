import type { Graph } from '../graph.ts'
import { panelOf, type View } from '../view.ts'
import { balanceShown, litByBalance } from './balanceShown.ts'
import { chainsShown, litByChains } from './chainsShown.ts'
import type { Emphasis } from './emphasis.ts'
import type { Visible } from './visible.ts'

/** The entities and relations that the analysis a view asks for lights in the picture; of most views none. */
export function litByAnalysis(
  graph: Graph,
  view: View,
  shown: Visible,
): ReadonlyMap<string, Emphasis> | undefined {
  if (panelOf(view) === 'balance') return litByBalance(balanceShown(shown, view.among), shown)
  const chains = chainsShown(graph, view, shown)
  return chains ? litByChains(view, chains) : undefined
}
