import { shownDay } from '../../domain/shownDay.ts'
import { useReader } from '../../store/useReader.ts'
import styles from './evidence.module.css'

/** Notes from outside the text about any of these, set apart from its words and ours, each with its sources. */
export function Notes({ about }: { about: readonly string[] }) {
  const graph = useReader((state) => state.graph)
  const notes = [...new Set(about)].flatMap((id) => graph.notesOn.get(id) ?? [])
  if (!notes.length) return null
  return (
    <section className={styles.outside}>
      <h3>Outside the article</h3>
      {notes.map(({ text, asOf, sources }) => (
        <div key={text} className={styles.note}>
          <p>{text}</p>
          <p className={styles.sources}>
            As of {shownDay(asOf)}.{' '}
            {sources.map(({ title, outlet, url }, i) => (
              <span key={url}>
                {i > 0 && '; '}
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>{' '}
                ({outlet})
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  )
}
