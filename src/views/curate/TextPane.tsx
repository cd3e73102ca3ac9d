import { useEffect, useMemo, useRef, useState } from 'react'
import { mentionFinder } from '../../domain/textIn/mentions.ts'
import { sentencesOf } from '../../domain/draft/ids.ts'
import { indexGraph } from '../../domain/graph/graph.ts'
import { attributesOf } from '../../domain/text/language.ts'
import { useDraft, useDraftState } from '../../store/useDraft.ts'
import * as styles from './curate.module.css'
import { DraftSentence } from './DraftSentence.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { SentenceEditor } from './SentenceEditor.tsx'
import { useTextKeys } from './useTextKeys.ts'
import { useTextSelection } from './useTextSelection.ts'
import * as messages from '../../messages/curate.ts'

interface Props {
  /** Opens the form for the selected words. */
  onClaim(): void
  /** Makes a name of the selected words. */
  onName(words: string): void
}

/** The text that is curated. One tab stop: arrow keys go through it, the mouse and the finger select in it. */
export function TextPane({ onClaim, onName }: Props) {
  const draft = useDraft()
  const { file } = draft
  const selection = useDraftState((state) => state.selection)
  const root = useRef<HTMLDivElement>(null)
  const [mending, setMending] = useState<string | null>(null)
  const sentences = useMemo(() => sentencesOf(file), [file])
  const find = useMemo(() => mentionFinder(file.entities), [file.entities])
  const mentions = useMemo(
    () => new Map(sentences.map(({ id, text }) => [id, find(text)])),
    [sentences, find],
  )
  const claimsIn = useMemo(() => indexGraph(file).claimsIn, [file])
  const numbers = useMemo(() => new Map(sentences.map(({ id }, i) => [id, i + 1])), [sentences])
  const editing = {
    claim: onClaim,
    mend: setMending,
    name: (words: string) => onName(words),
  }
  const keys = useTextKeys(sentences, editing)
  useTextSelection(root, file.language)
  const current = selection?.sentence ?? null
  useEffect(() => {
    if (current === null) return
    root.current
      ?.querySelector(`[data-sentence="${CSS.escape(current)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <section className={styles.text} aria-label={messages.theText}>
      {/* An application: arrow keys select words, which no other role does. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={root}
        className={styles.words}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={messages.theText}
        aria-describedby="text_keys"
        onKeyDown={keys.onKeyDown}
        {...attributesOf(file.language)}
      >
        {file.source.sections.map(({ heading, paragraphs }) => (
          <div key={paragraphs[0]?.[0]?.id ?? heading} className={styles.section}>
            {heading !== null && <h3>{heading}</h3>}
            {paragraphs.map((paragraph) => (
              <p key={paragraph[0]!.id}>
                {paragraph.map(({ id, text }) => (
                  <DraftSentence
                    key={id}
                    id={id}
                    number={numbers.get(id)!}
                    text={text}
                    mentions={mentions.get(id)!}
                    quoted={(claimsIn.get(id) ?? [])
                      .flatMap(({ pieces }) => pieces.map(({ from, to }) => `${from}-${to}`))
                      .join(' ')}
                    claims={claimsIn.get(id)?.length ?? 0}
                    selected={selection?.sentence === id && selection.to > selection.from ? selection : null}
                    isCurrent={current === id}
                  />
                ))}
              </p>
            ))}
          </div>
        ))}
      </div>
      <p id="text_keys" className="visually-hidden">
        {messages.textKeys}
      </p>
      <p className="visually-hidden" role="status">
        {keys.said}
      </p>
      <SelectionBar onClaim={onClaim} onName={editing.name} onMend={setMending} />
      {mending !== null && <SentenceEditor sentence={mending} onClose={() => setMending(null)} />}
    </section>
  )
}
