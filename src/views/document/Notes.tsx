import { Fragment } from 'react'
import { shownDay } from '../../domain/shownDay.ts'
import type { Graph } from '../../domain/graph.ts'
import styles from './document.module.css'

/** Notes from outside the text about any of these, set apart from its words and ours, each with its sources. */
export function Notes({ graph, about }: { graph: Graph; about: readonly string[] }) {
  const notes = about.flatMap((id) => graph.notesOn.get(id) ?? [])
  if (!notes.length) return null
  return (
    <aside className={styles.outside} aria-label="Outside the article">
      <b>Outside the article</b>
      {notes.map((note) => (
        <p key={note.text}>
          {note.text}{' '}
          <small>
            As of {shownDay(note.asOf)}.{' '}
            {note.sources.map(({ title, outlet, url }, place) => (
              <Fragment key={url}>
                {place > 0 && '; '}
                <cite>
                  <a href={url}>{title}</a>
                </cite>{' '}
                ({outlet})
              </Fragment>
            ))}
          </small>
        </p>
      ))}
    </aside>
  )
}
