import type { EntityKind, RelationClass, RelationType, Status } from '../graph/vocabulary.ts'

export const VIEW_NAMES = ['graph', 'table', 'reader', 'proof'] as const
export type ViewName = (typeof VIEW_NAMES)[number]
export const DEPTHS = [1, 2, 3] as const
export type Depth = (typeof DEPTHS)[number]
/** A preference of the reader: no part of a view. */
export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const SORT_COLUMNS = ['text', 'source', 'type', 'target', 'voice', 'status', 'stance'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]
export const ANALYSES = ['chains', 'voices', 'balance'] as const
export type AnalysisName = (typeof ANALYSES)[number]
/** What a step of a chain may rest on: any relation, or none that is mere structure. */
export const HOPS = ['all', 'claims'] as const
type Hops = (typeof HOPS)[number]
/** Kinds that can be looked at for camps besides states. */
export const CAMP_KINDS = ['person', 'alliance'] as const
export type CampKind = (typeof CAMP_KINDS)[number]
export const LONGER = [0, 1, 2, 3] as const
export type Longer = (typeof LONGER)[number]

/** `1`: for the class, on a projector. `notes`: for who presents, on a second window. */
export const PRESENT = ['1', 'notes'] as const
export type Present = (typeof PRESENT)[number]
/** What can be hidden until it is asked for, to be predicted before it is seen. */
export const HIDEABLE = ['names', 'stances', 'voices'] as const
export type Hideable = (typeof HIDEABLE)[number]

/** What each filter chooses among. Kinds are of entities, classes and types of relations, the rest of claims. */
export interface FacetValues {
  kinds: EntityKind
  classes: RelationClass
  types: RelationType
  voices: string
  status: Status
  sections: string
}
export type Facet = keyof FacetValues
export const FACETS: readonly Facet[] = ['kinds', 'classes', 'types', 'voices', 'status', 'sections']

/** Null: the filter is not set. Kinds then fall back to `defaultKinds`, every other filter lets all through. An empty list lets nothing through. */
export type Filters = { [F in Facet]: readonly FacetValues[F][] | null }

/** Everything that decides what the page shows, and all that its address holds. */
export interface View extends Filters {
  view: ViewName
  /** Id of an entity, a relation or a sentence. */
  select: string | null
  focus: string | null
  /** How many steps the focus reaches. */
  depth: Depth
  /** The analysis that stands beside the view while nothing is selected; null where the fields below say it. */
  panel: AnalysisName | null
  /** Whose camps are looked for besides those of states; null: nobody's. */
  among: readonly CampKind[] | null
  /** Two voices to be laid beside each other; nobody else is heard then. */
  compare: readonly [string, string] | null
  /** The two ends of the chains that are asked for. */
  from: string | null
  to: string | null
  /** Chains only go from the source of a relation to its target. */
  directed: boolean
  hops: Hops
  /** By how many steps a chain may be longer than the shortest. */
  longer: Longer
  q: string
  sort: { by: SortColumn; descending: boolean }
  /** Decides which proofs are asked for, and in which order; null: not yet decided. */
  seed: string | null
  /** Which of them is asked for, from 1. */
  round: number
  /** In the order of HIDEABLE; null: nothing is hidden. */
  hide: readonly Hideable[] | null
  /** Id of the tour that is under way. */
  tour: string | null
  /** The step of the tour, or of what is presented without one, from 1. */
  step: number
  /** The reader has wandered off the step: what else the view says holds, not what the step says. */
  away: boolean
  present: Present | null
}

export const NO_FILTERS: Filters = {
  kinds: null,
  classes: null,
  types: null,
  voices: null,
  status: null,
  sections: null,
}

/** The fields that ask for an analysis. */
export const NO_ANALYSIS = {
  panel: null,
  among: null,
  compare: null,
  from: null,
  to: null,
  directed: false,
  hops: 'all',
  longer: 0,
} as const satisfies Partial<View>

export const DEFAULT_VIEW: View = {
  ...NO_FILTERS,
  ...NO_ANALYSIS,
  view: 'graph',
  select: null,
  focus: null,
  depth: 1,
  q: '',
  sort: { by: 'text', descending: false },
  seed: null,
  round: 1,
  hide: null,
  tour: null,
  step: 1,
  away: false,
  present: null,
}

export const FILTER_NAMES: Record<Facet | 'focus', string> = {
  kinds: 'kinds of entities',
  classes: 'classes of relations',
  types: 'types of relations',
  voices: 'voices',
  status: 'status',
  sections: 'sections of the text',
  focus: 'focus on one neighbourhood',
}

/** The analysis that a view asks for; a selection stands before it. */
export const panelOf = (view: View): AnalysisName | 'compare' | null => {
  if (view.compare) return 'compare'
  return view.from !== null || view.to !== null ? 'chains' : view.panel
}

/** The voices that a view lets be heard; null: all. A comparison is a filter on voices. */
export const chosenVoices = (view: Pick<View, 'voices' | 'compare'>): readonly string[] | null =>
  view.compare ?? view.voices

/** Whether a filter is set. */
export const isSet = (view: View, facet: Facet): boolean =>
  facet === 'voices' ? chosenVoices(view) !== null : view[facet] !== null

/** The view with one filter not set. */
export const withoutFacet = (view: View, facet: Facet): View => ({
  ...view,
  [facet]: null,
  ...(facet === 'voices' && { compare: null }),
})
