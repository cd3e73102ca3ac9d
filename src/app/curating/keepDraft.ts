import type { DraftState, DraftStore, Keeping } from '../../store/draftStore.ts'
import type { Journal } from './journal.ts'

/** How long changes may wait until they are written, in ms. */
const WAIT = 250

/**
 * Writes every change of the store into the journal: within a quarter of a second, and at once when the page is hidden. Says in
 * the store how that went; a write that fails is tried again with the next change. Returns what ends it.
 */
export function keepDraft(store: DraftStore, journal: Journal, id: string, view: Window): () => void {
  let kept = store.getState()
  let tried = kept
  let writing: Promise<void> | null = null
  let timer: number | null = null
  const { setKeeping } = kept.actions

  // Another tab may have taken the draft over while this one was writing.
  const say = (keeping: Keeping) => {
    if (store.getState().keeping.how !== 'elsewhere') setKeeping(keeping)
  }
  const write = async () => {
    const now = store.getState()
    if (now.keeping.how === 'elsewhere') return
    const before = kept
    tried = now
    // Both are tried, so that one refusal does not take the other along.
    const writes = await Promise.allSettled([
      (now.history !== before.history || now.unsaved !== before.unsaved) &&
        journal.keep(id, before.history, now.history, now.unsaved),
      now.form !== before.form && journal.keepForm(id, now.form),
    ])
    const refusal = writes.find((result) => result.status === 'rejected')
    if (!refusal) {
      kept = now
      return say({ how: 'kept', at: Date.now() })
    }
    const { reason } = refusal
    const isFull = reason instanceof DOMException && reason.name === 'QuotaExceededError'
    say({ how: 'refused', why: isFull ? 'full' : 'failed' })
  }
  const flush = () => {
    if (timer !== null) view.clearTimeout(timer)
    timer = null
    // At once where nothing is being written: whoever reads the journal next finds it there.
    const mine: Promise<void> = (writing?.then(write) ?? write()).finally(() => {
      if (writing === mine) writing = null
    })
    writing = mine
  }
  const isChangedSince = (before: DraftState) => {
    const { history, form, unsaved } = store.getState()
    return history !== before.history || form !== before.form || unsaved !== before.unsaved
  }
  const stop = store.subscribe(() => {
    if (isChangedSince(tried)) timer ??= view.setTimeout(flush, WAIT)
  })
  const onHide = () => {
    if (isChangedSince(kept)) flush()
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
