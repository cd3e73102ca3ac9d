import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from '@ariakit/react'
import { Fragment, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { searcher, type Hit } from '../../domain/graph/search.ts'
import { excerpt, isCutBefore } from '../../domain/text/excerpt.ts'
import { foundPieces } from '../../domain/text/foundWords.ts'
import type { AnalysisName } from '../../domain/view/analysis.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { quotedParts } from '../../domain/text/quotePieces.ts'
import { useActions, useAppState, useGraph, useUnmaskedGraph } from '../../store/useAppState.ts'
import { MarkedText } from '../../ui/MarkedText.tsx'
import { Words } from '../../ui/Words.tsx'
import { withElements } from '../../ui/withElements.ts'
import { LIST, SearchField } from './SearchField.tsx'
import * as styles from './search.module.css'
import * as messages from '../../messages/found.ts'

const KIND_WORDS = {
  entity: messages.entity,
  relation: messages.relation,
  sentence: messages.sentence,
  question: messages.question,
}

interface Props {
  onChosen(): void
  /** The field whose place this one takes, with the focus and the caret if they are in it. */
  replaced: RefObject<HTMLInputElement | null>
  /** Chooses the first that is found, at once. */
  takesFirst: boolean
}

/** The field with the list of what it finds. Arrow keys go through the list, Enter chooses, Escape closes it. */
export function SearchCombobox({ onChosen, replaced, takesFirst }: Props) {
  const q = useAppState((state) => state.view.q)
  const graph = useUnmaskedGraph()
  const seen = useGraph()
  const actions = useActions()
  const find = useMemo(() => searcher(graph, seen), [graph, seen])
  const hits = useMemo(() => find(q), [find, q])
  const [open, setOpen] = useState(q !== '')
  const field = useRef<HTMLInputElement>(null)
  useTakeover(replaced, field)
  const choose = ({ id, kind, words }: Hit) => {
    setOpen(false)
    if (kind === 'question') {
      actions.setSearch('')
      actions.showPanel(id as AnalysisName)
    } else actions.selectFound(id, words)
    onChosen()
  }
  const chooseFirst = useRef(() => hits[0] && choose(hits[0]))
  useEffect(() => {
    if (takesFirst) chooseFirst.current()
  }, [takesFirst])
  const listed = open && q.trim() !== ''
  return (
    <ComboboxProvider value={q} setValue={actions.setSearch} open={listed} setOpen={setOpen}>
      <Combobox
        ref={field}
        autoSelect="always"
        render={<SearchField />}
        onFocus={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          // It closes the list, and means nothing more to what lies around it.
          event.stopPropagation()
          setOpen(false)
        }}
      />
      <span role="status" className="visually-hidden">
        {listed ? (hits.length ? messages.hitsFound({ hits: hits.length }) : messages.nothingFound) : ''}
      </span>
      <div className={styles.results} hidden={!listed}>
        {hits.length === 0 && <p>{withElements(messages.nothingMatches, { words: <bdi>{q}</bdi> })}</p>}
        <ComboboxList id={LIST} alwaysVisible aria-label={messages.found}>
          {listed &&
            hits.map((hit) => (
              <ComboboxItem
                key={`${hit.kind} ${hit.id}`}
                focusOnHover
                hideOnClick={false}
                className={styles.hit}
                onClick={() => choose(hit)}
              >
                <Found {...hit} language={graph.file.language} />
              </ComboboxItem>
            ))}
        </ComboboxList>
      </div>
    </ComboboxProvider>
  )
}

/** Of a long sentence only so many characters around what was found in it. */
const MOST_OF_SENTENCE = 120

/** One thing that was found: what it is called, and why it was found, the words that were asked for marked. */
function Found({ kind, title, detail, about, words, language }: Hit & { language: string }) {
  const asked = useMemo(() => new Set(words), [words])
  const mark = (text: string) => <MarkedText parts={quotedParts(text, foundPieces(text, asked))} />
  if (kind !== 'sentence')
    return (
      <>
        <small>{KIND_WORDS[kind]}</small>
        <b>
          <Words draw={mark}>{title}</Words>
        </b>
        <span>
          <Words draw={mark}>{detail}</Words>
        </span>
      </>
    )
  const parts = excerpt(detail, foundPieces(detail, asked), MOST_OF_SENTENCE)
  return (
    <>
      <small>{KIND_WORDS[kind]}</small>
      <b>{title}</b>
      <span className={styles.quote} {...attributesOf(language)}>
        {parts.map((part, i) => (
          <Fragment key={part.from}>
            {isCutBefore(parts, i) && ' … '}
            <MarkedText parts={[part]} />
          </Fragment>
        ))}
      </span>
      {about && (
        <span className={styles.about}>
          <Words>{about}</Words>
        </span>
      )}
    </>
  )
}

/** Gives the new field the focus and the caret of the one that it replaces. */
function useTakeover(replaced: Props['replaced'], field: Props['replaced']) {
  // Read while the old one is still in the page.
  const [caret] = useState(() => caretOf(replaced.current))
  useLayoutEffect(() => {
    if (!caret) return
    field.current?.focus()
    field.current?.setSelectionRange(...caret)
  }, [caret, field])
}

const caretOf = (field: HTMLInputElement | null): [start: number, end: number] | null =>
  field && document.activeElement === field ? [field.selectionStart ?? 0, field.selectionEnd ?? 0] : null
