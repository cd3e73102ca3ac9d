export const ANALYSES = ['chains', 'voices', 'balance', 'disputes'] as const
export type AnalysisName = (typeof ANALYSES)[number]
/** What a step of a chain may rest on: any relation, or none that is mere structure. */
export const HOPS = ['all', 'claims'] as const
type Hops = (typeof HOPS)[number]
/** Kinds that can be looked at for camps besides states. */
export const CAMP_KINDS = ['person', 'alliance'] as const
export type CampKind = (typeof CAMP_KINDS)[number]
export const LONGER = [0, 1, 2, 3] as const
export type Longer = (typeof LONGER)[number]

/** Which analysis is asked for, and how. */
export interface Analysis {
  /** The analysis that stands beside the view while nothing is selected; null where the fields below say it. */
  panel: AnalysisName | null
  /** Whose camps are looked for besides those of states; null: nobody's. */
  among: readonly CampKind[] | null
  /** What leaders do counts for their states, as long as leaders are not looked at by themselves. */
  leaders: boolean
  /** Two voices to be laid beside each other; only their claims show then. */
  compare: readonly [string, string] | null
  /** The two ends of the chains that are asked for. */
  from: string | null
  to: string | null
  /** Chains only go from the source of a relation to its target. */
  directed: boolean
  hops: Hops
  /** By how many steps a chain may be longer than the shortest. */
  longer: Longer
}

export const NO_ANALYSIS: Analysis = {
  panel: null,
  among: null,
  leaders: true,
  compare: null,
  from: null,
  to: null,
  directed: false,
  hops: 'all',
  longer: 0,
}

/** The analysis that a view asks for; a selection stands before it. */
export const panelOf = (view: Analysis): AnalysisName | 'compare' | null => {
  if (view.compare) return 'compare'
  return view.from !== null || view.to !== null ? 'chains' : view.panel
}
