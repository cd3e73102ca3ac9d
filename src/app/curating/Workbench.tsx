import { useEffect, useMemo, useRef, useState } from 'react'
import { DraftContext } from '../../store/useDraft.ts'
import { createDraftStore } from '../../store/draftStore.ts'
import { fileText } from '../../domain/draft/draft.ts'
import { present, type History } from '../../domain/draft/history.ts'
import type { ClaimForm } from '../../domain/draft/claimForm.ts'
import { DraftBoundary } from './DraftBoundary.tsx'
import type { CurateServices } from './services.ts'
import { reloadPage } from '../../url/curateAddress.ts'
import { Desk } from './Desk.tsx'
import type { Journal } from './journal.ts'
import { followDraft } from './followDraft.ts'
import { keepDraft } from './keepDraft.ts'
import { soleWriter, type Writer } from './soleWriter.ts'

interface Props {
  draft: { id: string; history: History; unsaved: number; form: ClaimForm | null }
  journal: Journal | null
  services: CurateServices
  onClose(): void
}

/** One draft that is open: its store, the journal that keeps it, and the tab's right to write it. */
export function Workbench({ draft, journal, services, onClose }: Props) {
  const [store] = useState(() => createDraftStore(draft.history, draft.unsaved, draft.form))
  const [reader] = useState(() => followDraft(store))
  const writer = useRef<Writer | null>(null)
  const { id } = draft
  useEffect(() => {
    const { setKeeping } = store.getState().actions
    if (!journal) return setKeeping({ how: 'refused', why: 'unavailable' })
    const right = soleWriter(id, (mayWrite) =>
      setKeeping(mayWrite ? { how: 'kept', at: null } : { how: 'elsewhere' }),
    )
    writer.current = right
    const stop = keepDraft(store, journal, id, window)
    return () => {
      stop()
      right.end()
    }
  }, [store, journal, id])
  useEffect(() => {
    // Where the journal keeps everything, leaving loses nothing.
    const onLeave = (event: BeforeUnloadEvent) => {
      const { keeping, unsaved } = store.getState()
      if (keeping.how === 'refused' && unsaved > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [store])
  useEffect(() => {
    if (!journal) return
    // The browser may ask; whatever the answer, the page says what is kept.
    const stop = store.subscribe(() => {
      stop()
      void navigator.storage?.persist?.().catch(() => undefined)
    })
    return stop
  }, [store, journal])
  const desk = useMemo(
    () => (
      <Desk
        reader={reader}
        services={services}
        onClose={onClose}
        takeOver={() => {
          writer.current?.takeOver()
          // What the other tab has written since is read anew.
          reloadPage()
        }}
      />
    ),
    [services, onClose, reader],
  )
  return (
    <DraftContext value={store}>
      <DraftBoundary
        raw={async () => (await journal?.raw(id)) ?? fileText(present(store.getState().history))}
      >
        {desk}
      </DraftBoundary>
    </DraftContext>
  )
}
