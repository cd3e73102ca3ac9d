import type { Graph } from '../../domain/graph.ts'
import { notePlace } from './places.ts'

/** Leads to the notes from outside the text about any of these entities, relations or sentences. */
export function NoteLinks({ graph, about }: { graph: Graph; about: readonly string[] }) {
  const notes = about.flatMap((id) => graph.notesOn.get(id) ?? [])
  if (!notes.length) return null
  return (
    <p>
      <small>
        Outside the article:{' '}
        {notes.map((note, i) => (
          <a key={note.text} href={`#${notePlace(graph, note)}`}>
            {i > 0 && ', '}note {graph.file.notes.indexOf(note) + 1}
          </a>
        ))}
      </small>
    </p>
  )
}
