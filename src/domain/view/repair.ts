import type { Graph } from '../graph/graph.ts'
import { unmaskIds } from '../visibility/maskedIds.ts'
import { facetValues } from './facets.ts'
import { FACETS, type Facet, type FacetValues } from './filters.ts'
import type { View } from './view.ts'
import { relationOfClaim } from '../graph/claimIds.ts'

/** Whether an id names something that can be selected in this graph. */
export const isSelectable = (graph: Graph, id: string): boolean =>
  graph.entities.has(id) || graph.relations.has(id) || graph.sentences.has(id)

/** Gives masked ids their meaning back. Drops what this graph does not have, keeps the rest, and says what was dropped, as `parameter=value`. */
export function repair(view: View, graph: Graph): { view: View; dropped: string[] } {
  const dropped: string[] = []
  const repaired = unmaskIds(graph, view)
  // A claim is shown with its relation.
  const claimed = relationOfClaim(repaired.select ?? '')
  if (claimed !== null && graph.relations.has(claimed)) repaired.select = claimed
  const { select, compare } = repaired
  if (select !== null && !isSelectable(graph, select)) {
    dropped.push(`select=${select}`)
    repaired.select = null
  }
  for (const name of ['focus', 'from', 'to'] as const) {
    const id = repaired[name]
    if (id === null || graph.entities.has(id)) continue
    dropped.push(`${name}=${id}`)
    repaired[name] = null
  }
  if (compare && !isPair(compare, graph)) {
    dropped.push(`compare=${compare.join('~')}`)
    repaired.compare = null
  }
  for (const facet of FACETS) repairFacet(repaired, facet, graph, dropped)
  repairTour(repaired, graph, dropped)
  return { view: repaired, dropped }
}

const isPair = ([a, b]: readonly [string, string], graph: Graph): boolean =>
  a !== b && graph.voices.has(a) && graph.voices.has(b)

function repairFacet<F extends Facet>(view: View, facet: F, graph: Graph, dropped: string[]) {
  const values = view[facet] as readonly FacetValues[F][] | null
  if (!values) return
  const known = new Set(facetValues(graph, facet))
  const kept = values.filter((value) => known.has(value))
  if (kept.length === values.length) return
  dropped.push(...values.filter((value) => !known.has(value)).map((value) => `${facet}=${value}`))
  // A filter whose every value is unknown says nothing about this graph; an empty one would hide all of it.
  const repaired = kept.length ? kept : null
  Object.assign(view, { [facet]: repaired })
}

function repairTour(view: View, graph: Graph, dropped: string[]) {
  if (view.tour === null) return
  const tour = graph.file.tours.find(({ id }) => id === view.tour)
  if (!tour) {
    dropped.push(`tour=${view.tour}`)
    Object.assign(view, { tour: null, step: 1, away: false })
  } else if (view.step > tour.steps.length) {
    dropped.push(`step=${view.step}`)
    view.step = 1
  }
}
