import { useAppState } from './useAppState.ts'

const NONE: ReadonlySet<string> = new Set()

/** The words by which a search has led to what is selected, or to this; none where it was chosen otherwise. */
export const useFoundWords = (id?: string): ReadonlySet<string> =>
  useAppState(({ found, view }) =>
    found !== null && found.id === view.select && found.id === (id ?? found.id) ? found.words : NONE,
  )
