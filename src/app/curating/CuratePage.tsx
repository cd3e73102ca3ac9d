import { useCallback, useEffect, useState } from 'react'
import { fromFile, type Draft } from '../../domain/draft/draft.ts'
import { begin } from '../../domain/draft/history.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import { pageAddress, readCurateAddress, showCurateAddress } from '../../url/curateAddress.ts'
import { BrokenDraft, DraftBoundary } from './DraftBoundary.tsx'
import { openJournal, type Journal, type Opened } from './journal.ts'
import { copyOf } from './newDraft.ts'
import type { CurateServices } from './services.ts'
import { StartPage } from './StartPage.tsx'
import { withMemory } from './withMemory.ts'
import { Workbench } from './Workbench.tsx'
import * as messages from '../../messages/curate.ts'

type Place =
  | { at: 'loading' }
  | { at: 'start'; problem: string | null }
  | { at: 'draft'; id: string; opened: Opened }
  | { at: 'broken'; id: string }

/** Where texts are made: the list of drafts, or the one that the address names. */
export function CuratePage({ services }: { services: CurateServices }) {
  const [store, setStore] = useState<{ journal: Journal; keeps: boolean } | null>(null)
  const [place, setPlace] = useState<Place>({ at: 'loading' })

  const start = useCallback(async (journal: Journal, draft: Draft, { instead = false } = {}) => {
    const { id } = draft.file
    const isRefused = await journal.create(draft).then(
      () => false,
      () => true,
    )
    showCurateAddress(id, { instead })
    setPlace({ at: 'draft', id, opened: { history: begin(draft), unsaved: 1, form: null, isRefused } })
  }, [])
  const route = useCallback(
    async (journal: Journal) => {
      const { draft: id, from } = readCurateAddress()
      if (id !== null) {
        try {
          const opened = await journal.open(id)
          if (opened) return setPlace({ at: 'draft', id, opened })
        } catch {
          return setPlace({ at: 'broken', id })
        }
        return setPlace({ at: 'start', problem: messages.theDraftIsNotHere })
      }
      if (from === null) return setPlace({ at: 'start', problem: null })
      try {
        return await start(journal, copyOf(fromFile(await services.published(from))), { instead: true })
      } catch {
        return setPlace({ at: 'start', problem: messages.theTextDidNotCome })
      }
    },
    [services, start],
  )
  useEffect(() => {
    openJournal().then(
      (journal) => setStore({ journal: withMemory(journal), keeps: true }),
      () => setStore({ journal: withMemory(null), keeps: false }),
    )
  }, [])
  useEffect(() => {
    if (!store) return
    const go = () => void route(store.journal)
    go()
    window.addEventListener('popstate', go)
    return () => window.removeEventListener('popstate', go)
  }, [store, route])

  if (window.parent !== window)
    return (
      <main className={styles.page}>
        <p>{messages.inAFrame}</p>
        <a className={buttons.button} href={pageAddress()} target="_blank" rel="noopener">
          {messages.openInANewTab}
        </a>
      </main>
    )
  if (!store || place.at === 'loading') return <p className={styles.page}>{messages.loading}</p>
  const { journal, keeps } = store
  const toTheList = () => {
    showCurateAddress(null)
    void route(journal)
  }
  if (place.at === 'start')
    return (
      <StartPage
        journal={journal}
        keeps={keeps}
        problem={place.problem}
        onStart={(draft) => void start(journal, draft)}
      />
    )
  const { id } = place
  const raw = () => journal.raw(id)
  if (place.at === 'broken') return <BrokenDraft raw={raw} onClose={toTheList} />
  return (
    <DraftBoundary key={id} raw={raw} onClose={toTheList}>
      <Workbench id={id} opened={place.opened} journal={journal} services={services} onClose={toTheList} />
    </DraftBoundary>
  )
}
