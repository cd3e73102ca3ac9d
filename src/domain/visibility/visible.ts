import { disputesIn } from '../analysis/disputes.ts'
import { classOf, groupBy, otherEnd, type Claim, type Graph } from '../graph/graph.ts'
import type { Entity, Relation } from '../file/graphFile.ts'
import { selectedValues, facetValues } from '../view/facets.ts'
import { FACETS, chosenVoices, isSet, withoutFacet, type Facet } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import { memoizeByFilters } from './memoizeByFilters.ts'

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
export const visible = memoizeByFilters(filterGraph)

function filterGraph(graph: Graph, view: View): Visible {
  const passes = claimFilter(graph, view)
  const kinds = new Set(selectedValues(graph, view, 'kinds'))
  // What is asked for by name shows, whatever its kind.
  const asked = new Set([view.focus, view.from, view.to])
  const kindShown = (id: string) => asked.has(id) || kinds.has(graph.entities.get(id)!.kind)
  const claims = graph.claims.filter(
    (claim) => passes(claim) && kindShown(claim.relation.source) && kindShown(claim.relation.target),
  )
  const onlyConnected = CLAIM_FACETS.some((facet) => isSet(view, facet))
  const connected = onlyConnected ? endsOf(claims) : null
  const near = view.focus === null ? null : neighbourhood(graph, claims, view.focus, view.depth)
  const isKept = (id: string) =>
    near ? near.has(id) : asked.has(id) || (kindShown(id) && connected?.has(id) !== false)
  const entities = new Map<string, Entity>()
  for (const [id, entity] of graph.entities) if (isKept(id)) entities.set(id, entity)
  const keptClaims = near
    ? claims.filter(({ relation }) => near.has(relation.source) && near.has(relation.target))
    : claims
  return { entities, claimsOf: groupBy(keptClaims, ({ relation }) => relation.id), claims: keptClaims }
}

function endsOf(claims: readonly Claim[]): Set<string> {
  const ends = new Set<string>()
  for (const { relation } of claims) ends.add(relation.source).add(relation.target)
  return ends
}

/** Whether a claim passes every filter but that on kinds of entities. */
function claimFilter(graph: Graph, view: View): (claim: Claim) => boolean {
  const classes = view.classes && new Set(view.classes)
  const types = view.types && new Set(view.types)
  const voices = chosenVoices(view) && new Set(chosenVoices(view))
  const status = view.status && new Set(view.status)
  const sections = view.sections && new Set(view.sections)
  const disputes = view.disputes && new Set(view.disputes)
  return (claim) =>
    (!classes || classes.has(classOf(claim.relation))) &&
    (!types || types.has(claim.relation.type)) &&
    (!voices || voices.has(claim.voice.id)) &&
    (!status || status.has(claim.status)) &&
    (!sections || sections.has(String(claim.sentence.section))) &&
    (!disputes || disputes.has(disputesIn(graph).get(claim.relation.id)!))
}

/** Entities within this many steps, the entity itself included; direction does not matter. */
function neighbourhood(
  graph: Graph,
  claims: readonly Claim[],
  entity: string,
  depth: number,
): ReadonlySet<string> {
  const claimed = new Set<Relation>()
  for (const { relation } of claims) claimed.add(relation)
  const reached = new Set([entity])
  let frontier = [entity]
  for (let step = 0; step < depth; step++) {
    const next = new Set<string>()
    for (const id of frontier)
      for (const relation of graph.relationsOf.get(id) ?? []) {
        if (!claimed.has(relation)) continue
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
export const facetCounts = memoizeByFilters(countFacets)

function countFacets(graph: Graph, view: View): ReadonlyMap<Facet, ReadonlyMap<string, number>> {
  const countsOf = (facet: Facet): Map<string, number> => {
    const counts = new Map<string, number>()
    const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)
    if (facet === 'kinds') {
      const all = visible(graph, { ...view, kinds: facetValues(graph, 'kinds') })
      for (const entity of all.entities.values()) count(entity.kind)
      return counts
    }
    for (const claim of visible(graph, withoutFacet(view, facet)).claims) count(VALUE_OF[facet](claim, graph))
    return counts
  }
  return new Map(FACETS.map((facet) => [facet, countsOf(facet)]))
}

const VALUE_OF: Record<Exclude<Facet, 'kinds'>, (claim: Claim, graph: Graph) => string> = {
  classes: (claim) => classOf(claim.relation),
  types: (claim) => claim.relation.type,
  voices: (claim) => claim.voice.id,
  status: (claim) => claim.status,
  sections: (claim) => String(claim.sentence.section),
  disputes: (claim, graph) => disputesIn(graph).get(claim.relation.id)!,
}

/** The view with one filter, or the focus, letting everything through. Of kinds that means all of them, which may be more than by default. */
export function withoutFilter(graph: Graph, view: View, way: Facet | 'focus'): View {
  if (way === 'focus') return { ...view, focus: null }
  return way === 'kinds' ? { ...view, kinds: facetValues(graph, 'kinds') } : withoutFacet(view, way)
}

/** What may hide claims. Kinds do even when not set: by default only the main four may show. */
export const activeFilters = (view: View): (Facet | 'focus')[] => [
  ...FACETS.filter((facet) => facet === 'kinds' || isSet(view, facet)),
  ...(view.focus === null ? [] : ['focus' as const]),
]

/** When nothing shows: each filter (or the focus) that would alone bring claims back if `loosened`, with how many, most first. */
export function filtersToLift(graph: Graph, view: View): { loosen: Facet | 'focus'; claims: number }[] {
  return activeFilters(view)
    .map((loosen) => ({ loosen, claims: visible(graph, withoutFilter(graph, view, loosen)).claims.length }))
    .filter(({ claims }) => claims > 0)
    .sort((a, b) => b.claims - a.claims)
}

export const isFiltered = (view: View): boolean =>
  FACETS.some((facet) => isSet(view, facet)) || view.focus !== null
