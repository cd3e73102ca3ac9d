import { subjectOf } from '../graph/noteSubject.ts'
import type { Graph } from '../graph/graph.ts'
import type { Entity, GraphFile } from '../file/graphFile.ts'
import type { Visible } from '../visibility/visible.ts'
import { claimIds } from '../graph/claimIds.ts'

/**
 * A graph file with what is visible and the whole text; a valid file again. Entities that a kept voice speaks for come
 * along, tours do not: their steps may lead to what is left out.
 */
export function partOf(graph: Graph, { entities, claims, claimsOf }: Visible): GraphFile {
  const { draft: _draft, ...file } = graph.file
  const speaking = new Set(claims.map(({ voice }) => voice.id))
  const voices = file.voices.filter(({ id }) => speaking.has(id))
  const kept = new Set([...entities.keys(), ...voices.map(({ entity }) => entity)])
  const relations = file.relations
    .filter(({ id }) => claimsOf.has(id))
    .map((relation) => {
      const shown = new Set(claimsOf.get(relation.id)!.map(({ id }) => id))
      const ids = claimIds(relation)
      return {
        ...relation,
        claims: relation.claims.filter((_, i) => shown.has(ids[i]!)),
      }
    })
  const isKept = (id: string) => kept.has(id) || claimsOf.has(id) || graph.sentences.has(id)
  return {
    ...file,
    voices,
    entities: file.entities.filter(({ id }: Entity) => kept.has(id)),
    relations,
    tours: [],
    notes: file.notes.filter((note) => isKept(subjectOf(note)[1])),
  }
}
