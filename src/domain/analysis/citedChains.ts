import { chains, type Chains } from './chains.ts'
import { isStructural, otherEnd, type Claim, type Graph } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import type { Facet } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'
import type { Emphasis } from '../picture/emphasis.ts'
import { withoutFilter, activeFilters, visible, type Visible } from '../visibility/visible.ts'

export interface Hop {
  from: string
  to: string
  /** Those that lead from the one to the other, in the order of the text. */
  relations: readonly { relation: Relation; claims: readonly Claim[] }[]
}
export interface CitedChains extends Omit<Chains, 'chains'> {
  chains: readonly (readonly Hop[])[]
}

type Ways = Pick<View, 'directed' | 'hops'>

/** The chains between the two ends a view names, with the claims of each hop; null while an end is missing. */
export function citedChains(graph: Graph, view: View, shown: Visible): CitedChains | null {
  const { from, to, longer } = view
  if (from === null || to === null) return null
  const steps = stepsIn(graph, shown, view)
  const found = chains(steps, from, to, longer)
  const hop = (a: string, b: string): Hop => ({
    from: a,
    to: b,
    relations: steps
      .between(a, b)
      .map((relation) => ({ relation, claims: shown.claimsOf.get(relation.id)! })),
  })
  return { ...found, chains: found.chains.map((path) => path.slice(1).map((end, i) => hop(path[i]!, end))) }
}

const leads = ({ source, target, type }: Relation, from: string, to: string, directed: boolean): boolean =>
  (source === from && target === to) ||
  (source === to && target === from && (!directed || RELATION_TYPES[type].symmetric === true))

/** Looked up as they are asked for: a chain touches few of the relations. */
function stepsIn(graph: Graph, { claimsOf }: Visible, { directed, hops }: Ways) {
  const isUsable = (relation: Relation) =>
    claimsOf.has(relation.id) && (hops === 'all' || !isStructural(relation))
  const usable = (entity: string) => (graph.relationsOf.get(entity) ?? []).filter(isUsable)
  const ends = (entity: string, isWay: (relation: Relation, other: string) => boolean) => {
    const found = new Set<string>()
    for (const relation of usable(entity)) {
      const other = otherEnd(relation, entity)
      if (isWay(relation, other)) found.add(other)
    }
    return found
  }
  // The walk comes by the same entity again and again.
  const known = new Map<string, ReadonlySet<string>>()
  const from = (entity: string) => {
    const found =
      known.get(entity) ?? ends(entity, (relation, other) => leads(relation, entity, other, directed))
    known.set(entity, found)
    return found
  }
  return {
    from,
    into: (entity: string) => ends(entity, (relation, other) => leads(relation, other, entity, directed)),
    between: (a: string, b: string) => usable(a).filter((relation) => leads(relation, a, b, directed)),
  }
}

export interface ChainRelaxation {
  loosen: Facet | 'focus' | 'directed' | 'hops'
  view: View
  /** Of the shortest chain that this opens. */
  steps: number
}

/** When there is no chain: each filter or rule that would alone open one if loosened, shortest chain first. */
export function chainRelaxations(graph: Graph, view: View): ChainRelaxation[] {
  const rules = [
    ...(view.directed ? [{ loosen: 'directed' as const, view: { ...view, directed: false } }] : []),
    ...(view.hops === 'all' ? [] : [{ loosen: 'hops' as const, view: { ...view, hops: 'all' as const } }]),
  ]
  const filters = activeFilters(view).map((loosen) => ({ loosen, view: withoutFilter(graph, view, loosen) }))
  return [...filters, ...rules]
    .flatMap((way) => {
      const steps = citedChains(graph, { ...way.view, longer: 0 }, visible(graph, way.view))?.shortest
      return steps == null ? [] : [{ ...way, steps }]
    })
    .sort((a, b) => a.steps - b.steps)
}

/** What the picture lights for chains: their two ends, and all that lies between. */
export function chainEmphasis(
  { from, to }: View,
  { chains: all }: CitedChains,
): ReadonlyMap<string, Emphasis> {
  const lit = new Map<string, Emphasis>()
  for (const hop of all.flat()) {
    lit.set(hop.from, 'lit').set(hop.to, 'lit')
    for (const { relation } of hop.relations) lit.set(relation.id, 'lit')
  }
  for (const end of [from, to]) if (end !== null) lit.set(end, 'selected')
  return lit
}
