import { DISPUTES } from './dispute.ts'
import { defaultKinds } from '../graph/defaultKinds.ts'
import type { Graph } from '../graph/graph.ts'
import { ENTITY_KINDS, RELATION_CLASSES, RELATION_TYPES, STATUSES, keysOf } from '../graph/vocabulary.ts'
import type { Facet, FacetValues, Filters } from './filters.ts'
import type { View } from './view.ts'

/** Every value a filter can take in this graph, in the order in which it is offered. */
export function facetValues<F extends Facet>(graph: Graph, facet: F): readonly FacetValues[F][] {
  const values: { [G in Facet]: () => readonly FacetValues[G][] } = {
    kinds: () => keysOf(ENTITY_KINDS),
    classes: () => keysOf(RELATION_CLASSES),
    types: () => keysOf(RELATION_TYPES),
    voices: () => [...graph.voices.keys()],
    status: () => keysOf(STATUSES),
    sections: () => graph.file.source.sections.map((_, i) => String(i + 1)),
    disputes: () => DISPUTES,
  }
  return values[facet]()
}

/** The values that a filter lets through. */
export function selectedValues<F extends Facet>(
  graph: Graph,
  view: Filters & Partial<Pick<View, 'compare'>>,
  facet: F,
): readonly FacetValues[F][] {
  const set = (facet === 'voices' ? (view.compare ?? view.voices) : view[facet]) as
    readonly FacetValues[F][] | null
  if (set) return set
  return facet === 'kinds'
    ? (defaultKinds(graph).kinds as readonly FacetValues[F][])
    : facetValues(graph, facet)
}
