import type { Theme } from '../domain/view/theme.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { maskedQuery, readQuery, writeQuery } from './query.ts'

/** What of the store the address needs. */
export interface ViewStore {
  getState(): Addressed & { actions: { setView(view: View, dropped: string[]): void } }
  subscribe(listener: (state: Addressed, previous: Addressed) => void): () => void
}

/** What of the store the address holds. */
interface Addressed {
  view: View
  theme: Theme | null
}

/** What of the browser's window the address needs. */
export interface HistoryWindow {
  readonly location: { readonly href: string; readonly search: string; readonly hash: string }
  readonly history: Record<'pushState' | 'replaceState', (data: unknown, unused: string, url: string) => void>
  addEventListener(type: 'popstate', listener: () => void): void
  removeEventListener(type: 'popstate', listener: () => void): void
}

/** The part of the view whose every change is a step that the back button undoes. */
const step = (view: View): string => writeQuery({ ...view, q: DEFAULT_VIEW.q, sort: DEFAULT_VIEW.sort })

/**
 * Keeps the address and the store's view in step, both ways, until the returned function is called. The view the page
 * starts with is the caller's to set. Where the browser refuses a change of address, the app goes on without it. Without
 * `mayPush` no step is added: a frame's steps would stand in the way of its host's back button.
 */
export function syncHistory(store: ViewStore, page: HistoryWindow, mayPush = true): () => void {
  let search = page.location.search
  let reading = false

  const write = ({ view, theme }: Addressed, previous: Addressed) => {
    if (reading || (view === previous.view && theme === previous.theme)) return
    const query = maskedQuery(view, theme, page.location.search)
    if (query === page.location.search) return
    // The first seed only says what was open until then.
    const open = previous.view.seed === null
    const isStep = mayPush && step(view) !== step({ ...previous.view, ...(open && { seed: view.seed }) })
    change(isStep ? 'pushState' : 'replaceState', query)
  }

  const change = (method: 'pushState' | 'replaceState', query: string) => {
    try {
      page.history[method](null, '', page.location.href.replace(/[?#].*$/s, '') + query + page.location.hash)
      search = page.location.search
    } catch {
      // Opaque origins refuse every change and Safari more than a hundred in half a minute: the next one tries again.
    }
  }

  const read = () => {
    // A jump to an anchor comes as popstate too; the view may have moved on from an address that could not be written.
    if (page.location.search === search) return
    search = page.location.search
    const { view, theme, dropped } = readQuery(search)
    reading = true
    try {
      store.getState().actions.setView(view, dropped)
    } finally {
      reading = false
    }
    settle(theme)
  }

  /** The way back is no way to an earlier theme; and what an address asks to be hidden it should not tell itself. */
  const settle = (asked: Theme | null) => {
    const { view, theme } = store.getState()
    const query = maskedQuery(view, theme, page.location.search)
    const isHiding = view.hide?.includes('names') ?? false
    if ((asked !== theme || isHiding) && query !== page.location.search) change('replaceState', query)
  }

  settle(store.getState().theme)
  const unsubscribe = store.subscribe(write)
  page.addEventListener('popstate', read)
  return () => {
    unsubscribe()
    page.removeEventListener('popstate', read)
  }
}
