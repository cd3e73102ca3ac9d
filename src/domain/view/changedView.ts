import type { Graph } from '../graph/graph.ts'
import { withTourStep } from './tour.ts'
import type { View } from './view.ts'

/**
 * What a change means for the tour that is under way: the person leaves its step, and can come back to it; the step stays
 * as it is; or the view becomes that of the step which it names.
 */
export type TourEffect = 'leave step' | 'keep step' | 'show step'

/** The view after a change. Without a tour, `leave step` goes back to the first of the steps that are presented. */
export function changedView(graph: Graph, view: View, change: Partial<View>, effect: TourEffect): View {
  const changed = { ...view, ...change }
  if (effect === 'keep step') return changed
  if (effect === 'show step') return withTourStep(graph, changed)
  return { ...view, ...(view.tour === null ? { step: 1 } : { away: true }), ...change }
}
