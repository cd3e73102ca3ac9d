import { Fragment } from 'react'
import { shownDay } from '../../domain/text/shownDay.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import { isolateName } from '../../domain/text/language.ts'
import { outsideHeading } from '../../domain/text/sourceLine.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './document.module.css'
import * as messages from '../../messages/document.ts'

/** Notes from outside the text about any of these, set apart from its words and ours, each with its sources. */
export function Notes({ graph, about }: { graph: Graph; about: readonly string[] }) {
  const notes = about.flatMap((id) => graph.notesOn.get(id) ?? [])
  if (!notes.length) return null
  const outside = outsideHeading(graph)
  return (
    <aside className={styles.outside} aria-label={outside}>
      <b>{outside}</b>
      {notes.map((note) => (
        <p key={note.text}>
          <Words>{isolateName(note.text)}</Words>{' '}
          <small>
            {messages.asOf({ day: shownDay(note.asOf) })}{' '}
            {note.sources.map(({ title, outlet, url }, place) => (
              <Fragment key={url}>
                {place > 0 && '; '}
                <cite>
                  <a href={url}>
                    <Words>{isolateName(title)}</Words>
                  </a>
                </cite>{' '}
                (<Words>{isolateName(outlet)}</Words>)
              </Fragment>
            ))}
          </small>
        </p>
      ))}
    </aside>
  )
}
