import { relationOfClaim } from '../graph/claimIds.ts'
import type { Claim, Graph } from '../graph/graph.ts'
import type { Tour, TourStep } from '../file/graphFile.ts'
import { FACETS } from './filters.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** Where on a tour a view stands. */
export interface TourPosition {
  tour: Tour
  step: TourStep
  /** The step that follows; null after the last one. */
  next: TourStep | null
}

/** The step of the tour that a view stands on, or has wandered off from; null where no tour is under way. */
export function tourPosition(
  graph: Graph,
  { tour: id, step: number }: Pick<View, 'tour' | 'step'>,
): TourPosition | null {
  const tour = graph.file.tours.find((one) => one.id === id)
  const step = tour?.steps[number - 1]
  return tour && step ? { tour, step, next: tour.steps[number] ?? null } : null
}

/** The claims that the step of a view reads out and draws alone; null where it has none of its own, or no step is on. */
export function claimsOnStep(
  graph: Graph,
  view: Pick<View, 'tour' | 'step' | 'away'>,
): readonly Claim[] | null {
  const read = view.away ? undefined : tourPosition(graph, view)?.step.claims
  if (!read) return null
  return read.flatMap(
    (id) => graph.claimsOf.get(relationOfClaim(id) ?? '')?.find((claim) => claim.id === id) ?? [],
  )
}

/**
 * The view of the step that a view asks for: a link to a step holds no more than its number. A view without a tour, or
 * that has wandered off, is left as it is.
 */
export function withTourStep(graph: Graph, view: View): View {
  const { tour, step, present } = view
  const position = view.away ? null : tourPosition(graph, view)
  if (!position) return view
  const { compare, ...asked } = position.step.view
  const pair = compare ? ([compare[0]!, compare[1]!] as const) : null
  return { ...DEFAULT_VIEW, ...asked, compare: pair, tour, step, present }
}

/** What only part of the graph shows by. */
const NARROWING = [...FACETS, 'compare', 'focus', 'depth', 'hide'] as const

/** The view without the tour that is under way, and without what its step has left out or hidden: nobody asked for that. */
export function withoutTour(graph: Graph, view: View): View {
  const { tour: _tour, step: _step, ...asked } = withTourStep(graph, { ...view, away: false })
  const isAsked = (name: (typeof NARROWING)[number]) => String(view[name]) === String(asked[name])
  const lifted = NARROWING.filter(isAsked).map((name) => [name, DEFAULT_VIEW[name]])
  return { ...view, ...Object.fromEntries(lifted), tour: null, step: 1, away: false }
}
