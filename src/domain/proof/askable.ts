import type { Graph } from '../graph/graph.ts'
import { withoutFilter, visible, type Visible } from '../visibility/visible.ts'
import { memoizeByFilters } from '../visibility/memoizeByFilters.ts'
import type { View } from '../view/view.ts'
import { answersItself } from './answersItself.ts'

/** The relations whose proof can be asked for. */
export interface Askable {
  claimsOf: Visible['claimsOf']
  /** Those of them that come before the others. */
  first: Pick<ReadonlyMap<string, unknown>, 'has'>
  /** Those of them that are asked about; the others answer themselves. */
  asked: ReadonlySet<string>
}

/**
 * What a view asks for the proof of: all that its filters let through. Kinds that only do not show by default are asked about
 * as well, after the others, so that a seed asks what it always has. Where every question answers itself, they are asked
 * all the same.
 */
export const askable: (graph: Graph, view: View) => Askable = memoizeByFilters((graph, view) => {
  const first = visible(graph, view).claimsOf
  const { claimsOf } = view.kinds ? { claimsOf: first } : visible(graph, withoutFilter(graph, view, 'kinds'))
  const all = [...claimsOf.keys()]
  const open = all.filter((id) => !answersItself(graph, graph.relations.get(id)!))
  return { claimsOf, first, asked: new Set(open.length ? open : all) }
})
