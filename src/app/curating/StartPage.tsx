import { useEffect, useState } from 'react'
import { fromFile, type Draft } from '../../domain/draft/draft.ts'
import { present } from '../../domain/draft/history.ts'
import { placeInWords } from '../../domain/file/problem.ts'
import { parseGraphBytes } from '../../domain/file/parse.ts'
import { DraftList } from '../../views/curate/DraftList.tsx'
import { NewText } from '../../views/curate/NewText.tsx'
import type { TextRead } from '../../views/curate/reading/reading.ts'
import { textProgressInWords } from '../../views/curate/reading/readTextFile.ts'
import { openTextFile } from '../opening/openTextFile.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import { draftAddress } from '../../url/curateAddress.ts'
import type { DraftSummary, Journal } from './journal.ts'
import { copyOf, draftOfText, withNewId } from './newDraft.ts'
import * as messages from '../../messages/curate.ts'

interface Props {
  journal: Journal
  /** Whether the browser keeps anything. */
  keeps: boolean
  /** Why the page could not show what its address asks for. */
  problem: string | null
  onStart(draft: Draft): void
}

/** Where a text begins, and the drafts that there are. */
export function StartPage({ journal, keeps, problem: cause, onStart }: Props) {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([])
  const [fault, setProblem] = useState<string | null>(null)
  const problem = fault ?? cause
  const [read, setRead] = useState<TextRead | null>(null)
  const [reading, setReading] = useState<{ doing: string; stop: AbortController } | null>(null)
  useEffect(() => {
    journal.list().then(setDrafts, () => setProblem(messages.theListDidNotCome))
  }, [journal])

  const copy = async (id: string) => {
    const found = await journal.open(id).catch(() => null)
    if (found) onStart(copyOf(present(found.history)))
    else setProblem(messages.cannotBeShown)
  }
  const setDeleted = async (id: string, deleted: boolean) => {
    await journal.setDeleted(id, deleted).catch(() => setProblem(messages.browserRefuses))
    setDrafts(await journal.list())
  }
  const openFile = async (file: File) => {
    setProblem(null)
    if (/\.json$/i.test(file.name)) {
      const parsed = parseGraphBytes(new Uint8Array(await file.arrayBuffer()))
      if (parsed.ok) return onStart(withNewId(fromFile(parsed.value)))
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
  return (
    <main className={styles.page}>
      <header>
        <h1>{messages.makeYourOwn}</h1>
        <p>{messages.yourTextsExplained}</p>
        {!keeps && <p role="alert">{messages.nothingIsKept}</p>}
        {isSafari() && <p role="note">{messages.safariForgets}</p>}
      </header>
      {problem && <p role="alert">{problem}</p>}
      <NewText
        key={read?.text}
        {...(read && { read })}
        onText={(title, text) => onStart(draftOfText(title, text))}
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
        onCopy={(id) => void copy(id)}
        onDelete={(id, deleted) => void setDeleted(id, deleted)}
      />
      <p>
        <a className={buttons.quiet} href="../">
          {messages.toThePublishedTexts}
        </a>
      </p>
    </main>
  )
}

/** Safari empties what it has not been used for; no feature tells so. */
const isSafari = () => /^((?!chrome|android).)*safari/i.test(navigator.userAgent)
