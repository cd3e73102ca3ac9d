import type { Graph } from '../../domain/graph.ts'
import { notePlace } from './places.ts'

/** Leads to the notes from outside the text about an entity, a relation or a sentence. */
export function NoteLinks({ graph, about }: { graph: Graph; about: string }) {
  const notes = graph.notesOn.get(about)
  if (!notes) return null
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
