import type { Graph } from '../graph/graph.ts'
import { withoutFilter, visible, type Visible } from '../visibility/visible.ts'
import type { View } from '../view/view.ts'

/** The relations whose proof can be asked for. */
export interface Askable {
  claimsOf: Visible['claimsOf']
  /** Those of them that come before the others. */
  first: Pick<ReadonlyMap<string, unknown>, 'has'>
}

/**
 * What a view asks for the proof of: all that its filters let through. Kinds that only do not show by default are asked about
 * as well, after the others, so that a seed asks what it always has.
 */
export function askable(graph: Graph, view: View): Askable {
  const first = visible(graph, view).claimsOf
  const { claimsOf } = view.kinds ? { claimsOf: first } : visible(graph, withoutFilter(graph, view, 'kinds'))
  return { claimsOf, first }
}
