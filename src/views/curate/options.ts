import type { GraphFile } from '../../domain/file/graphFile.ts'
import { ENTITY_KINDS, keysOf, RELATION_CLASSES, RELATION_TYPES } from '../../domain/graph/vocabulary.ts'
import { sentencesOf } from '../../domain/draft/ids.ts'
import type { Option } from '../../ui/Picker.tsx'

/** Every type of relation, by its label; found by its inverse and its class as well. */
export const TYPE_OPTIONS: readonly Option[] = keysOf(RELATION_TYPES).map((id) => {
  const { label, inverse, class: kind } = RELATION_TYPES[id]
  return { id, label, words: [inverse], detail: RELATION_CLASSES[kind].label }
})

export const entityOptions = ({ entities }: Pick<GraphFile, 'entities'>): Option[] =>
  entities.map(({ id, name, kind, aliases }) => ({
    id,
    label: name,
    words: aliases.map(({ form }) => form),
    detail: ENTITY_KINDS[kind].label,
  }))

/** The voices there are, then the entities that have not spoken yet. */
export function voiceOptions({ voices, entities }: Pick<GraphFile, 'voices' | 'entities'>): Option[] {
  const speaking = new Set(voices.map(({ entity }) => entity))
  const others = entities.filter(({ id }) => !speaking.has(id))
  return [...voices.map(({ id, name }) => ({ id, label: name })), ...entityOptions({ entities: others })]
}

/** What a step of a tour can show: an entity, a relation or a sentence. */
export function stepOptions(file: GraphFile): Option[] {
  const name = (id: string) => file.entities.find((entity) => entity.id === id)?.name ?? id
  return [
    ...entityOptions(file),
    ...file.relations.map(({ id, source, type, target }) => ({
      id,
      label: `${name(source)} ${RELATION_TYPES[type].label} ${name(target)}`,
    })),
    ...sentencesOf(file).map(({ id, text }, i) => ({ id, label: `${i + 1}. ${text.slice(0, 70)}` })),
  ]
}
