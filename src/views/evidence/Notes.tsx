import { attributesOfWords, isolateName } from '../../domain/text/language.ts'
import { shownDay } from '../../domain/text/shownDay.ts'
import { outsideHeading } from '../../domain/text/sourceLine.ts'
import { useGraph } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'

/** Notes from outside the text about any of these, set apart from its words and ours, each with its sources. */
export function Notes({ about }: { about: readonly string[] }) {
  const graph = useGraph()
  const notes = [...new Set(about)].flatMap((id) => graph.notesOn.get(id) ?? [])
  if (!notes.length) return null
  const { language } = graph.file
  return (
    <section className={styles.outside}>
      <h3>{outsideHeading(graph)}</h3>
      {notes.map(({ text, asOf, sources }) => (
        <div key={text} className={styles.note}>
          <p {...attributesOfWords(language, text)}>{text}</p>
          <p className={styles.sources}>
            {messages.asOf({ day: shownDay(asOf) })}{' '}
            {sources.map(({ title, outlet, url }, i) => (
              <span key={url}>
                {i > 0 && '; '}
                <a href={url} target="_blank" rel="noopener noreferrer">
                  <Words>{isolateName(title)}</Words>
                </a>{' '}
                (<Words>{isolateName(outlet)}</Words>)
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
