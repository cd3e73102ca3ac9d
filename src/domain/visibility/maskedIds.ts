import { seedOf } from '../random/randomNumbers.ts'
import type { Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'

/** No id in a graph file begins so. */
const MASK = '_'

const hash = (text: string): string => (seedOf(text) >>> 0).toString(36)

/** The same in every edition of a text, or links would die with the next one. */
const masked = (id: string): string =>
  id.startsWith(MASK) ? id : `${MASK}${hash(id)}${hash(`${MASK}${id}`)}`

/** An id as it may stand in the page or in an address: it gives no name away while the view hides names. */
export const maskId = ({ hide }: Pick<View, 'hide'>, id: string): string =>
  hide?.includes('names') ? masked(id) : id

/** The view with every id of an entity, relation, sentence or voice masked, if it hides names; else the very same. */
export function maskIds(view: View): View {
  if (!view.hide?.includes('names')) return view
  return withIds(view, masked)
}

/** The view with real ids in the place of masked ones; those that stand for nothing in this graph stay. */
export const unmaskIds = (graph: Graph, view: View): View => withIds(view, (id) => unmaskId(graph, id))

export const unmaskId = (graph: Graph, id: string): string =>
  id.startsWith(MASK) ? (realIds(graph).get(id) ?? id) : id

const known = new WeakMap<Graph, ReadonlyMap<string, string>>()

function realIds(graph: Graph): ReadonlyMap<string, string> {
  const before = known.get(graph)
  if (before) return before
  const { entities, relations, sentences, voices } = graph
  const ids = [entities, relations, sentences, voices].flatMap((all) => [...all.keys()])
  const real = new Map(ids.map((id) => [masked(id), id]))
  known.set(graph, real)
  return real
}

function withIds(view: View, change: (id: string) => string): View {
  const one = (id: string | null) => id && change(id)
  const { select, focus, from, to, voices, compare } = view
  return {
    ...view,
    select: one(select),
    focus: one(focus),
    from: one(from),
    to: one(to),
    voices: voices && voices.map(change),
    compare: compare && [change(compare[0]), change(compare[1])],
  }
}
