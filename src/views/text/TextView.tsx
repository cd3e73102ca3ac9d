import { useMemo, useRef } from 'react'
import { attributesOf } from '../../domain/text/language.ts'
import { coverage, annotatedText, textMarks } from '../../domain/text/annotatedText.ts'
import { useActions, useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import { CoverageLine } from './CoverageLine.tsx'
import { MarkedSentence } from './MarkedSentence.tsx'
import * as styles from './text.module.css'
import { useScrollToSentence } from './useScrollToSentence.ts'
import { useSentenceEvents } from './useSentenceEvents.ts'
import * as messages from '../../messages/text.ts'

/** The whole text, with the words that visible claims rest on underlined and what belongs to the selection marked. */
export function TextView({ covered }: { covered(): number }) {
  const graph = useGraph()
  const view = useView()
  const scrollTarget = useAppState((state) => state.scrollTarget)
  const actions = useActions()
  const root = useRef<HTMLElement>(null)
  const shown = useVisible()
  const sections = useMemo(() => annotatedText(graph, shown), [graph, shown])
  const marks = useMemo(() => textMarks(graph, shown, view.select), [graph, shown, view.select])

  useScrollToSentence(root, { view, scrollTarget }, marks, covered)
  useSentenceEvents(root, actions)

  return (
    <section className={styles.reader} aria-label={messages.theText} ref={root}>
      <CoverageLine
        {...coverage(graph)}
        shown={shown.claims.length}
        stancesHidden={view.hide?.includes('stances') ?? false}
      />
      <div {...attributesOf(graph.file.language)}>
        {sections.map(({ number, heading, paragraphs }) => (
          <div key={number} className={styles.section}>
            <span className={styles.number} lang="en">
              <bdi>§{number}</bdi>
            </span>
            {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
            {paragraphs.map((sentences) => (
              <p key={sentences[0]!.sentence.id} className={styles.paragraph}>
                {sentences.map((entry) => (
                  <MarkedSentence
                    key={entry.sentence.id}
                    entry={entry}
                    mark={marks.sentences.get(entry.sentence.id) ?? null}
                    quotes={marks.quotes}
                    onSelect={actions.select}
                  />
                ))}
              </p>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}
