import { subjectOf } from '../graph/noteSubject.ts'
import { groupBy, type Claim, type Graph } from '../graph/graph.ts'
import type { Entity, Note, Voice } from '../file/graphFile.ts'
import type { Hideable } from '../view/prediction.ts'
import type { View } from '../view/view.ts'
import { ENTITY_KINDS } from '../graph/vocabulary.ts'
import * as messages from '../../messages/names.ts'

/** What a view hides, less what its reader has asked for since. */
interface Mask {
  view: Pick<View, 'hide' | 'voices' | 'compare'>
  /** Ids of entities for their names, of relations for their stances, of claims for their voices. */
  revealed: ReadonlySet<string>
}

/** Whether a part of this entity, relation or claim is hidden and has not been asked for. */
export const isMasked = ({ view: { hide }, revealed }: Mask, part: Hideable, id: string): boolean =>
  hide !== null && hide.includes(part) && !revealed.has(id)

/**
 * The graph without what is hidden: whoever draws, counts or announces this one can give nothing away. An entity without its
 * name is called after its kind and place in the file; its other names and its notes go with the name, and a summary, which
 * may tell anything, stands only where nothing about it is hidden. Linear in entities and claims.
 */
export function maskGraph(graph: Graph, mask: Mask): Graph {
  if (!mask.view.hide?.length) return graph
  const isNameless = (id: string) => isMasked(mask, 'names', id)
  const entities = withoutNames(graph, mask)
  const named = (voice: Voice): Voice =>
    voice.entity !== null && isNameless(voice.entity)
      ? { ...voice, name: entities.get(voice.entity)!.name }
      : voice
  const voices = new Map([...graph.voices].map(([id, voice]) => [id, named(voice)]))
  const isHeardFor = namedVoices(mask.view)
  const claims = graph.claims.map((claim): Claim => {
    const { id, relation, voice } = claim
    const isVoiceless = isMasked(mask, 'voices', id) && !isHeardFor.includes(voice.id)
    return {
      ...claim,
      voice: isVoiceless ? { id: voice.id, name: messages.hiddenVoice, entity: null } : voices.get(voice.id)!,
      ...(isVoiceless && { speech: 'hidden' }),
      ...(isMasked(mask, 'stances', relation.id) && { stance: 'hidden' }),
    }
  })
  const isSafe = (note: Note) => {
    const [, id] = subjectOf(note)
    const relation = graph.relations.get(id)
    return !(relation ? [relation.source, relation.target] : [id]).some(isNameless)
  }
  return {
    ...graph,
    entities,
    voices,
    claims,
    claimsOf: groupBy(claims, ({ relation }) => relation.id),
    claimsIn: groupBy(claims, ({ sentence }) => sentence.id),
    notesOn: new Map([...graph.notesOn].map(([id, notes]) => [id, notes.filter(isSafe)])),
  }
}

/** Who asks for one voice alone, or compares two, has named them. */
const namedVoices = ({ compare, voices }: Mask['view']): readonly string[] =>
  compare ?? (voices?.length === 1 ? voices : [])

function withoutNames({ entities }: Graph, mask: Mask): Graph['entities'] {
  const counts = new Map<string, number>()
  const toldAll = mask.view.hide!.every((part) => part === 'names')
  return new Map(
    [...entities].map(([id, entity]): [string, Entity] => {
      const { kind, date } = entity
      const place = (counts.get(kind) ?? 0) + 1
      counts.set(kind, place)
      if (!isMasked(mask, 'names', id)) return [id, toldAll ? entity : { ...entity, summary: '' }]
      const name = `${ENTITY_KINDS[kind].label} ${place}`
      return [id, { id, kind, name, aliases: [], summary: '', ...(date && { date }) }]
    }),
  )
}
