import type { DraftStore } from '../../store/draftStore.ts'
import type { Journal } from './journal.ts'

/** How long changes may wait until they are written, in ms. */
const WAIT = 250

/**
 * Writes every change of the store into the journal: within a quarter of a second, and at once when the page is hidden. Says in
 * the store how that went; a write that fails is tried again with the next change. Returns what ends it.
 */
export function keepDraft(store: DraftStore, journal: Journal, id: string, view: Window): () => void {
  let kept = store.getState()
  let writing: Promise<void> = Promise.resolve()
  let timer: number | null = null
  const { setKeeping } = kept.actions

  const write = async () => {
    const now = store.getState()
    if (now.keeping.how === 'elsewhere') return
    const before = kept
    try {
      if (now.history !== before.history || now.unsaved !== before.unsaved)
        await journal.keep(id, before.history, now.history, now.unsaved)
      if (now.form !== before.form) await journal.keepForm(id, now.form)
      kept = now
      setKeeping({ how: 'kept', at: Date.now() })
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError'
      setKeeping({ how: 'refused', why: full ? 'full' : 'failed' })
    }
  }
  const flush = () => {
    if (timer !== null) view.clearTimeout(timer)
    timer = null
    writing = writing.then(write)
  }
  const isChanged = () => {
    const { history, form, unsaved } = store.getState()
    return history !== kept.history || form !== kept.form || unsaved !== kept.unsaved
  }
  const stop = store.subscribe(() => {
    if (isChanged()) timer ??= view.setTimeout(flush, WAIT)
  })
  const onHide = () => {
    if (isChanged()) flush()
  }
  view.document.addEventListener('visibilitychange', onHide)
  view.addEventListener('pagehide', onHide)
  return () => {
    onHide()
    stop()
    view.document.removeEventListener('visibilitychange', onHide)
    view.removeEventListener('pagehide', onHide)
  }
}
