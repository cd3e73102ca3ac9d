import { classOf, groupBy, otherEnd, type Claim, type Graph } from '../graph.ts'
import type { Entity } from '../graphFile.ts'
import { chosen, facetValues, FACETS, NO_FILTERS, type Facet, type View } from '../view.ts'
import { remember } from './remember.ts'

/** What the present filters and focus let through. Every view draws this and nothing else. */
export interface Visible {
  entities: ReadonlyMap<string, Entity>
  /** Claims that are let through, by relation id; a relation without any is absent. */
  claimsOf: ReadonlyMap<string, readonly Claim[]>
  /** In the order of the text. */
  claims: readonly Claim[]
}

const CLAIM_FACETS: readonly Facet[] = FACETS.filter((facet) => facet !== 'kinds')

/** Applies filters and focus. Linear in entities and claims, and remembered. */
export const visible = remember(sift)

function sift(graph: Graph, view: View): Visible {
  const passes = claimFilter(view)
  const kinds = new Set(chosen(graph, view, 'kinds'))
  const kindShown = (id: string) => id === view.focus || kinds.has(graph.entities.get(id)!.kind)
  const claims = graph.claims.filter(
    (claim) => passes(claim) && kindShown(claim.relation.source) && kindShown(claim.relation.target),
  )
  const onlyConnected = CLAIM_FACETS.some((facet) => view[facet] !== null)
  const connected = new Set(claims.flatMap(({ relation }) => [relation.source, relation.target]))
  const shown = new Set<string>()
  for (const id of graph.entities.keys())
    if (id === view.focus || (kindShown(id) && (!onlyConnected || connected.has(id)))) shown.add(id)

  const kept = view.focus === null ? shown : neighbourhood(claims, view.focus, view.depth)
  const keptClaims =
    view.focus === null
      ? claims
      : claims.filter(({ relation }) => kept.has(relation.source) && kept.has(relation.target))
  return {
    entities: new Map([...graph.entities].filter(([id]) => kept.has(id))),
    claimsOf: groupBy(keptClaims, (claim) => [claim.relation.id]),
    claims: keptClaims,
  }
}

/** Whether a claim passes every filter but that on kinds of entities. */
function claimFilter(view: View): (claim: Claim) => boolean {
  const classes = view.classes && new Set(view.classes)
  const types = view.types && new Set(view.types)
  const voices = view.voices && new Set(view.voices)
  const status = view.status && new Set(view.status)
  const sections = view.sections && new Set(view.sections)
  return (claim) =>
    (!classes || classes.has(classOf(claim.relation))) &&
    (!types || types.has(claim.relation.type)) &&
    (!voices || voices.has(claim.voice.id)) &&
    (!status || status.has(claim.status)) &&
    (!sections || sections.has(String(claim.sentence.section)))
}

/** Entities within this many steps, the entity itself included; direction does not matter. */
function neighbourhood(claims: readonly Claim[], entity: string, depth: number): Set<string> {
  const relationsOf = groupBy(
    claims.map((claim) => claim.relation),
    ({ source, target }) => [source, target],
  )
  const reached = new Set([entity])
  let frontier = [entity]
  for (let step = 0; step < depth; step++) {
    const next = new Set<string>()
    for (const id of frontier)
      for (const relation of relationsOf.get(id) ?? []) {
        const other = otherEnd(relation, id)
        if (!reached.has(other)) next.add(other)
        reached.add(other)
      }
    frontier = [...next]
  }
  return reached
}

/**
 * For every value of every filter, how many there are of it when that filter lets everything through and the others stay:
 * entities for kinds, claims for the rest. Values without any are absent.
 */
export const facetCounts = remember(countFacets)

function countFacets(graph: Graph, view: View): ReadonlyMap<Facet, ReadonlyMap<string, number>> {
  const countsOf = (facet: Facet): Map<string, number> => {
    const counts = new Map<string, number>()
    const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)
    if (facet === 'kinds') {
      const all = visible(graph, { ...view, kinds: facetValues(graph, 'kinds') })
      for (const entity of all.entities.values()) count(entity.kind)
      return counts
    }
    for (const claim of visible(graph, { ...view, [facet]: null }).claims) count(VALUE_OF[facet](claim))
    return counts
  }
  return new Map(FACETS.map((facet) => [facet, countsOf(facet)]))
}

const VALUE_OF: Record<Exclude<Facet, 'kinds'>, (claim: Claim) => string> = {
  classes: (claim) => classOf(claim.relation),
  types: (claim) => claim.relation.type,
  voices: (claim) => claim.voice.id,
  status: (claim) => claim.status,
  sections: (claim) => String(claim.sentence.section),
}

/** The view with one filter, or the focus, letting everything through. Of kinds that means all of them, more than the main four. */
export const loosened = (graph: Graph, view: View, way: Facet | 'focus'): View => ({
  ...view,
  [way]: way === 'kinds' ? facetValues(graph, 'kinds') : null,
})

/** When nothing shows: each filter (or the focus) that would alone bring claims back if `loosened`, with how many, most first. */
export function waysOut(graph: Graph, view: View): { loosen: Facet | 'focus'; claims: number }[] {
  // Kinds hide things even when not set: by default only the main four show.
  const tight = FACETS.filter((facet) => facet === 'kinds' || view[facet] !== null)
  const ways: (Facet | 'focus')[] = view.focus === null ? tight : [...tight, 'focus']
  return ways
    .map((loosen) => ({ loosen, claims: visible(graph, loosened(graph, view, loosen)).claims.length }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
}

export const isFiltered = (view: View): boolean =>
  FACETS.some((facet) => view[facet] !== NO_FILTERS[facet]) || view.focus !== null
