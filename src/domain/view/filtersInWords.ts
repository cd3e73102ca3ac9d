import type { Graph } from '../graph/graph.ts'
import { isolateName } from '../text/language.ts'
import { sectionName } from '../text/sections.ts'
import { DISPUTE_LABELS } from './dispute.ts'
import { selectedValues, facetValues } from './facets.ts'
import { FACETS, FILTER_NAMES, isSet, type Facet, type FacetValues } from './filters.ts'
import type { View } from './view.ts'
import { ENTITY_KINDS, RELATION_CLASSES, RELATION_TYPES, STATUSES } from '../graph/vocabulary.ts'
import * as messages from '../../messages/filters.ts'

const NAME_OF: { [F in Facet]: (graph: Graph, value: FacetValues[F]) => string } = {
  kinds: (_, kind) => ENTITY_KINDS[kind].plural,
  classes: (_, name) => RELATION_CLASSES[name].label,
  types: (_, type) => RELATION_TYPES[type].label,
  voices: (graph, voice) => isolateName(graph.voices.get(voice)?.name ?? voice),
  status: (_, status) => STATUSES[status].label,
  sections: (graph, number) => sectionName(graph, Number(number)),
  disputes: (_, dispute) => DISPUTE_LABELS[dispute],
}

/** Each filter that is set, as "voices: The author, TASS"; where it lets most values through, "status: all but Denied". */
export const filtersInWords = (graph: Graph, view: View): string[] =>
  FACETS.filter((facet) => isSet(view, facet)).map((facet) => inWords(graph, view, facet))

function inWords<F extends Facet>(graph: Graph, view: View, facet: F): string {
  const on = new Set(selectedValues(graph, view, facet))
  const all = facetValues(graph, facet)
  const list = (values: readonly FacetValues[F][]) =>
    values.map((value) => NAME_OF[facet](graph, value)).join(', ')
  const off = all.filter((value) => !on.has(value))
  const words = !off.length
    ? messages.all
    : off.length < on.size
      ? messages.allBut({ list: list(off) })
      : list([...on]) || messages.none
  return `${FILTER_NAMES[facet]}: ${words}`
}
