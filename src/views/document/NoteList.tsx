import { aboutOf } from '../../domain/consistency.ts'
import { relationPhrase, type Graph } from '../../domain/graph.ts'
import styles from './document.module.css'
import { notePlace, NOTES_PLACE } from './places.ts'

/** Notes from outside the text, set apart from its words and ours, each with its sources. */
export function NoteList({ graph }: { graph: Graph }) {
  const { notes } = graph.file
  if (!notes.length) return null
  return (
    <section id={NOTES_PLACE} className={styles.outside}>
      <h3>Outside the article</h3>
      <p>Not from the text: what others report, as of the day given, for comparison.</p>
      {notes.map((note, i) => {
        const about = aboutOf(note)[1]
        return (
          <section key={notePlace(graph, note)} id={notePlace(graph, note)}>
            <h4>
              {i + 1}. On <a href={`#${about}`}>{nameOf(graph, about)}</a>
            </h4>
            <p>{note.text}</p>
            <p>
              <small>
                As of {note.asOf}.{' '}
                {note.sources.map(({ title, outlet, url }, place) => (
                  <span key={url}>
                    {place > 0 && '; '}
                    <cite>
                      <a href={url}>{title}</a>
                    </cite>{' '}
                    ({outlet})
                  </span>
                ))}
              </small>
            </p>
          </section>
        )
      })}
    </section>
  )
}

function nameOf(graph: Graph, id: string): string {
  const relation = graph.relations.get(id)
  if (relation) return relationPhrase(graph, relation)
  return graph.entities.get(id)?.name ?? `sentence ${graph.sentences.get(id)!.order + 1}`
}
