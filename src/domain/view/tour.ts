import type { Graph } from '../graph/graph.ts'
import type { Tour, TourStep } from '../file/graphFile.ts'
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
