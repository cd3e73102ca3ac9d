import type { Note } from '../file/graphFile.ts'

/** What a note is about, as a pair of kind and id. */
export function subjectOf(note: Note): ['entity' | 'relation' | 'sentence', string] {
  if ('entity' in note.about) return ['entity', note.about.entity]
  if ('relation' in note.about) return ['relation', note.about.relation]
  return ['sentence', note.about.sentence]
}
