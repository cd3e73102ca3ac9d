import type { EntityKind, RelationClass, RelationType, Status } from '../graph/vocabulary.ts'
import type { Dispute } from './dispute.ts'
import type { Analysis } from './analysis.ts'
import * as messages from '../../messages/filters.ts'

/** What each filter chooses among. Kinds are of entities, classes and types of relations, the rest of claims. */
export interface FacetValues {
  kinds: EntityKind
  classes: RelationClass
  types: RelationType
  voices: string
  status: Status
  sections: string
  disputes: Dispute
}
export type Facet = keyof FacetValues
export const FACETS: readonly Facet[] = [
  'kinds',
  'classes',
  'types',
  'voices',
  'status',
  'sections',
  'disputes',
]

/** Null: the filter is not set. Kinds then fall back to `defaultKinds`, every other filter lets all through. An empty list lets nothing through. */
export type Filters = { [F in Facet]: readonly FacetValues[F][] | null }

export const NO_FILTERS: Filters = {
  kinds: null,
  classes: null,
  types: null,
  voices: null,
  status: null,
  sections: null,
  disputes: null,
}

export const FILTER_NAMES: Record<Facet | 'focus', string> = {
  kinds: messages.kindsOfEntities,
  classes: messages.classesOfRelations,
  types: messages.typesOfRelations,
  voices: messages.voices,
  status: messages.status,
  sections: messages.sectionsOfTheText,
  disputes: messages.whatTheVoicesDisagreeAbout,
  focus: messages.focusOnOneNeighbourhood,
}

/** Filters, and the comparison of two voices, which is a filter too. */
type AllFilters = Filters & Pick<Analysis, 'compare'>

/** The voices whose claims a view shows; null: all. */
export const chosenVoices = (view: Pick<AllFilters, 'voices' | 'compare'>): readonly string[] | null =>
  view.compare ?? view.voices

/** Whether a filter is set. */
export const isSet = (view: AllFilters, facet: Facet): boolean =>
  facet === 'voices' ? chosenVoices(view) !== null : view[facet] !== null

/** The view with one filter not set. */
export const withoutFacet = <V extends AllFilters>(view: V, facet: Facet): V => ({
  ...view,
  [facet]: null,
  ...(facet === 'voices' && { compare: null }),
})
