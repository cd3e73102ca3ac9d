import { useCallback, useEffect, useState } from 'react'
import { AUTHOR, emptyDraft, fromFile, type Draft } from '../../domain/draft/draft.ts'
import { apply } from '../../domain/draft/apply.ts'
import { begin, present, type History } from '../../domain/draft/history.ts'
import { languageOfText, sectionsOfText } from '../../domain/draft/plainText.ts'
import { placeInWords } from '../../domain/file/problem.ts'
import { parseGraphBytes } from '../../domain/file/parse.ts'
import type { ClaimForm } from '../../domain/draft/claimForm.ts'
import { DraftList } from '../../views/curate/DraftList.tsx'
import { NewText } from '../../views/curate/NewText.tsx'
import type { TextRead } from '../../views/curate/reading/reading.ts'
import { textProgressInWords } from '../../views/curate/reading/readTextFile.ts'
import { openTextFile } from '../opening/openTextFile.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import { draftAddress, pageAddress, readCurateAddress, showCurateAddress } from '../../url/curateAddress.ts'
import { openJournal, type DraftSummary, type Journal } from './journal.ts'
import type { CurateServices } from './services.ts'
import { Workbench } from './Workbench.tsx'
import * as messages from '../../messages/curate.ts'

interface OpenDraft {
  id: string
  history: History
  unsaved: number
  form: ClaimForm | null
}

/** Where texts are made: the list of drafts, or the one that the address names. */
export function CuratePage({ services }: { services: CurateServices }) {
  const [journal, setJournal] = useState<Journal | 'refused' | null>(null)
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([])
  const [open, setOpen] = useState<OpenDraft | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [read, setRead] = useState<TextRead | null>(null)
  const [reading, setReading] = useState<{ doing: string; stop: AbortController } | null>(null)
  const kept = journal === 'refused' ? null : journal

  const start = useCallback(
    async (draft: Draft, { instead = false } = {}) => {
      if (kept) await kept.create(draft).catch(() => setJournal('refused'))
      showCurateAddress(draft.file.id, { instead })
      setOpen({ id: draft.file.id, history: begin(draft), unsaved: 1, form: null })
    },
    [kept],
  )
  const route = useCallback(
    async (opened: Journal | null) => {
      const { draft, from } = readCurateAddress()
      if (draft !== null && opened) {
        const found = await opened.open(draft)
        if (found) return setOpen({ id: draft, ...found })
      }
      setOpen(null)
      if (opened) setDrafts(await opened.list())
      if (from === null) return
      try {
        const copy = fromFile(await services.published(from))
        await start(
          withNewId({
            ...copy,
            file: { ...copy.file, title: messages.copyOfTitle({ title: copy.file.title }) },
          }),
          { instead: true },
        )
      } catch {
        setProblem(messages.theTextDidNotCome)
      }
    },
    [services, start],
  )
  useEffect(() => {
    openJournal().then(setJournal, () => setJournal('refused'))
  }, [])
  useEffect(() => {
    if (journal === null) return
    const go = () => void route(kept).catch(() => setJournal('refused'))
    go()
    window.addEventListener('popstate', go)
    return () => window.removeEventListener('popstate', go)
  }, [journal, kept, route])

  if (window.parent !== window)
    return (
      <main className={styles.page}>
        <p>{messages.inAFrame}</p>
        <a className={buttons.button} href={pageAddress()} target="_blank" rel="noopener">
          {messages.openInANewTab}
        </a>
      </main>
    )
  if (journal === null) return <p className={styles.page}>{messages.loading}</p>
  if (open)
    return (
      <Workbench
        key={open.id}
        draft={open}
        journal={kept}
        services={services}
        onClose={() => {
          showCurateAddress(null)
          void route(kept)
        }}
      />
    )
  const openFile = async (file: File) => {
    setProblem(null)
    if (/\.json$/i.test(file.name)) {
      const parsed = parseGraphBytes(new Uint8Array(await file.arrayBuffer()))
      if (parsed.ok) return start(withNewId(fromFile(parsed.value)))
      const first = parsed.problems[0]!
      return setProblem(
        messages.theFileCannotBeOpened({ what: `${placeInWords(first)} ${first.what}`, fix: first.fix }),
      )
    }
    const stop = new AbortController()
    setReading({ doing: '', stop })
    try {
      const answer = await openTextFile(
        file,
        (step) => setReading({ doing: textProgressInWords[step], stop }),
        stop.signal,
      )
      if (answer.ok)
        setRead({ ...answer.value, title: answer.value.title ?? file.name.replace(/\.\w+$/, '') })
      else setProblem(messages.theFileIs(answer.problem))
    } catch {
      // Whoever called it off knows.
    }
    return setReading(null)
  }
  const startText = (title: string, text: string) => {
    const empty = withNewId(emptyDraft('', title || messages.untitled, messages.theAuthor))
    const language = languageOfText(text)
    const withLanguage = apply(empty, { do: 'set-details', details: { language } })
    return start(apply(withLanguage, { do: 'set-text', sections: sectionsOfText(text, language) }))
  }
  return (
    <main className={styles.page}>
      <header>
        <h1>{messages.makeYourOwn}</h1>
        <p>{messages.yourTextsExplained}</p>
        {journal === 'refused' && <p role="alert">{messages.nothingIsKept}</p>}
        {isSafari() && <p role="note">{messages.safariForgets}</p>}
      </header>
      {problem && <p role="alert">{problem}</p>}
      <NewText
        key={read?.text}
        {...(read && { read })}
        onText={(title, text) => void startText(title, text)}
      />
      <section className={styles.form}>
        <h2>{messages.openAFile}</h2>
        <label>
          <span className={styles.soft}>{messages.openAFileExplained}</span>
          <input
            type="file"
            accept=".json,.txt,.md,.html,.htm,.docx"
            aria-label={messages.openAFile}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) void openFile(file)
              target.value = ''
            }}
          />
        </label>
        {reading && (
          <p role="status">
            {reading.doing}{' '}
            <button type="button" className={buttons.button} onClick={() => reading.stop.abort()}>
              {messages.cancel}
            </button>
          </p>
        )}
      </section>
      <DraftList
        drafts={drafts}
        addressOf={draftAddress}
        onCopy={(id) =>
          void kept?.open(id).then((found) => {
            if (!found) return undefined
            const { file, ...rest } = present(found.history)
            return start(
              withNewId({ ...rest, file: { ...file, title: messages.copyOfTitle({ title: file.title }) } }),
            )
          })
        }
        onDelete={(id, deleted) => void kept?.setDeleted(id, deleted).then(() => kept.list().then(setDrafts))}
      />
      <p>
        <a className={buttons.quiet} href="../">
          {messages.toThePublishedTexts}
        </a>
      </p>
    </main>
  )
}

/** Drafts are told apart by their ids, which are those of their files. */
function withNewId(draft: Draft): Draft {
  const id = `text-${Date.now().toString(36)}`
  const hasAuthor = draft.file.voices.some((voice) => voice.id === AUTHOR)
  const voices = hasAuthor
    ? draft.file.voices
    : [{ id: AUTHOR, name: messages.theAuthor, entity: null }, ...draft.file.voices]
  return { ...draft, file: { ...draft.file, id, voices } }
}

/** Safari empties what it has not been used for; no feature tells so. */
const isSafari = () => /^((?!chrome|android).)*safari/i.test(navigator.userAgent)
