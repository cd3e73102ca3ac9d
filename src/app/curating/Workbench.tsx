import { useEffect, useMemo, useRef, useState } from 'react'
import { DraftContext } from '../../store/useDraft.ts'
import { createDraftStore } from '../../store/draftStore.ts'
import type { CurateServices } from './services.ts'
import { reloadPage } from '../../url/curateAddress.ts'
import { Desk } from './Desk.tsx'
import type { Journal, Opened } from './journal.ts'
import { followDraft } from './followDraft.ts'
import { keepDraft } from './keepDraft.ts'
import { soleWriter, type Writer } from './soleWriter.ts'

interface Props {
  id: string
  opened: Opened
  journal: Journal
  services: CurateServices
  onClose(): void
}

/** One draft that is open: its store, the journal that keeps it, and the tab's right to write it. */
export function Workbench({ id, opened, journal, services, onClose }: Props) {
  const [store] = useState(() => createDraftStore(opened.history, opened.unsaved, opened.form))
  const [reader] = useState(() => followDraft(store))
  const writer = useRef<Writer | null>(null)
  useEffect(() => {
    const { setKeeping } = store.getState().actions
    if (opened.isRefused) setKeeping({ how: 'refused', why: 'failed' })
    else
      writer.current = soleWriter(id, (mayWrite) =>
        setKeeping(mayWrite ? { how: 'kept', at: null } : { how: 'elsewhere' }),
      )
    const stop = keepDraft(store, journal, id, window)
    return () => {
      stop()
      writer.current?.end()
    }
  }, [store, journal, id, opened.isRefused])
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
    // The browser may ask; whatever the answer, the page says what is kept.
    const stop = store.subscribe(() => {
      stop()
      void navigator.storage?.persist?.().catch(() => undefined)
    })
    return stop
  }, [store])
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
  return <DraftContext value={store}>{desk}</DraftContext>
}
