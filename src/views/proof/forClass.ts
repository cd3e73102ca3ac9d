import { FACETS } from '../../domain/view/filters.ts'
import { DEFAULT_VIEW, type View } from '../../domain/view/view.ts'
import { PROOF_VIEW } from '../../domain/view/viewName.ts'

/** The view that asks a class the same questions from the first one on: their seed, how many, and what they are drawn from. What is hidden stays so. */
export function forClass(view: View, seed: string): View {
  const { compare, focus, depth, from, to, hide, questions } = view
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, view[facet]]))
  return {
    ...DEFAULT_VIEW,
    ...filters,
    compare,
    focus,
    depth,
    from,
    to,
    hide,
    questions,
    view: PROOF_VIEW,
    seed,
  }
}
