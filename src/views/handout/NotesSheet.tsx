import { Fragment } from 'react'
import { nameOf, relationPhrase, type Graph } from '../../domain/graph/graph.ts'
import { subjectOf } from '../../domain/graph/noteSubject.ts'
import type { Note } from '../../domain/file/graphFile.ts'
import { isolateName } from '../../domain/text/language.ts'
import { shownDay } from '../../domain/text/shownDay.ts'
import { outsideHeading } from '../../domain/text/sourceLine.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './handout.module.css'
import * as messages from '../../messages/handout.ts'

/** The notes from outside the text about what a sheet holds, each with its sources. */
export function NotesSheet({ graph, shown }: { graph: Graph; shown: Visible }) {
  const sentences = new Set(shown.claims.map(({ sentence }) => sentence.id))
  const held = { entity: shown.entities, relation: shown.claimsOf, sentence: sentences }
  const notes = graph.file.notes.filter((note) => {
    const [kind, id] = subjectOf(note)
    return held[kind].has(id)
  })
  if (!notes.length) return null
  return (
    <section className={styles.notes}>
      <h2>{outsideHeading(graph)}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note.text}>
            <b>
              <Words>{subjectInWords(graph, note)}</Words>
            </b>
            : <Words>{isolateName(note.text)}</Words>{' '}
            <small>
              {messages.noteAsOf({ day: shownDay(note.asOf) })}{' '}
              {note.sources.map(({ title, outlet, url }, place) => (
                <Fragment key={url}>
                  {place > 0 && '; '}
                  <cite>
                    <Words>{isolateName(title)}</Words>
                  </cite>{' '}
                  (<Words>{isolateName(outlet)}</Words>, <span className={styles.address}>{url}</span>)
                </Fragment>
              ))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function subjectInWords(graph: Graph, note: Note): string {
  const [kind, id] = subjectOf(note)
  if (kind === 'entity') return nameOf(graph, id)
  if (kind === 'relation') return relationPhrase(graph, graph.relations.get(id)!)
  return messages.sentenceNumber({ number: graph.sentences.get(id)!.order + 1 })
}
