import { useMemo, useRef } from 'react'
import { attributesOf } from '../../domain/language.ts'
import { coverage, reading, readingMarks } from '../../domain/select/reading.ts'
import { visible } from '../../domain/select/visible.ts'
import { useReader } from '../../store/useReader.ts'
import { CoverageLine } from './CoverageLine.tsx'
import { MarkedSentence } from './MarkedSentence.tsx'
import styles from './reader.module.css'
import { useRevealedSentence } from './useRevealedSentence.ts'
import { useSentenceEvents } from './useSentenceEvents.ts'

/** The whole text, with the words that visible claims rest on underlined and what belongs to the selection marked. */
export function ReaderView({ covered }: { covered(): number }) {
  const graph = useReader((reader) => reader.graph)
  const view = useReader((reader) => reader.view)
  const sought = useReader((reader) => reader.sought)
  const does = useReader((reader) => reader.does)
  const root = useRef<HTMLElement>(null)
  const shown = useMemo(() => visible(graph, view), [graph, view])
  const sections = useMemo(() => reading(graph, shown), [graph, shown])
  const marks = useMemo(() => readingMarks(graph, shown, view.select), [graph, shown, view.select])

  useRevealedSentence(root, { view, sought }, marks, covered)
  useSentenceEvents(root, does)

  return (
    <section className={styles.reader} aria-label="The text" ref={root}>
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
                    onSelect={does.select}
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
