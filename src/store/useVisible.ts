import { visible, type Visible } from '../domain/visibility/visible.ts'
import { withoutFacet } from '../domain/view/filters.ts'
import { useAppState } from './useAppState.ts'

/** What the filters and the focus let through: the same object for every component, and until a filter or the text changes. */
export const useVisible = (): Visible => useAppState(({ graph, view }) => visible(graph, view))

/** The same as if all voices were chosen. */
export const useVisibleOfAllVoices = (): Visible =>
  useAppState(({ graph, view }) => visible(graph, withoutFacet(view, 'voices')))
