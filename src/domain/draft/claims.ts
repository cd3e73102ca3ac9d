import type { ClaimInFile, GraphFile, Relation } from '../file/graphFile.ts'
import { claimIds } from '../graph/claimIds.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'
import { sameQuote, standsInOrder } from './anchors.ts'
import type { ClaimRecord } from './draft.ts'
import { freeId, sentencesOf, takenIds } from './ids.ts'

/** Whether the file has all that the claim names, and its quote stands in the sentence, once and in order. */
export function isSound(file: GraphFile, record: ClaimRecord): boolean {
  const sentences = sentencesOf(file)
  const at = sentences.findIndex(({ id }) => id === record.sentence)
  const sentence = sentences[at]
  const isEntity = (id: string) => file.entities.some((entity) => entity.id === id)
  return (
    sentence !== undefined &&
    isEntity(record.source) &&
    isEntity(record.target) &&
    standsInOrder(sentence.text, record.quote) &&
    (record.when === undefined || sentence.text.includes(record.when.words)) &&
    (record.context === undefined || sentences.slice(0, at).some(({ id }) => id === record.context)) &&
    (isEntity(record.voice) || file.voices.some(({ id }) => id === record.voice))
  )
}

/** The file with a sound claim in it, in the order of the text. The same file if it has that claim already. */
export function withClaim(before: GraphFile, { source, target, type, ...claim }: ClaimRecord): GraphFile {
  const [file, voice] = withVoice(before, claim.voice)
  const relation = relationOf(file, { source, target, type })
  const added: ClaimInFile = { ...claim, voice }
  if (relation?.claims.some((other) => isSame(other, added))) return before
  const order = new Map(sentencesOf(file).map(({ id }, i) => [id, i]))
  const placed = (claims: readonly ClaimInFile[]) =>
    [...claims, added].sort((a, b) => order.get(a.sentence)! - order.get(b.sentence)!)
  if (relation) return replaceRelation(file, { ...relation, claims: placed(relation.claims) })
  const id = freeId('', takenIds(file), `${source}--${type}--${target}`)
  return { ...file, relations: [...file.relations, { id, source, target, type, claims: [added] }] }
}

/** Whether the file has this very claim. */
export const hasClaim = (file: GraphFile, record: ClaimRecord): boolean =>
  isSound(file, record) && withClaim(file, record) === file

/** The file without a claim, and without its relation if that was its last one. */
export function withoutClaim(file: GraphFile, id: string): GraphFile {
  const found = findClaim(file, id)
  if (!found) return file
  const { relation, index } = found
  const claims = relation.claims.filter((_, i) => i !== index)
  return claims.length
    ? replaceRelation(file, { ...relation, claims })
    : { ...file, relations: file.relations.filter((other) => other !== relation) }
}

/** A claim by its id, with its relation and its place there. */
export function findClaim(file: GraphFile, id: string) {
  for (const relation of file.relations) {
    const index = id.startsWith(`${relation.id}~`) ? claimIds(relation).indexOf(id) : -1
    if (index >= 0) return { relation, index, record: recordOf(relation, relation.claims[index]!) }
  }
  return null
}

export const recordOf = ({ source, target, type }: Relation, claim: ClaimInFile): ClaimRecord => ({
  source,
  target,
  type,
  ...claim,
})

/** Every claim of a file as a record. */
export const recordsOf = (file: GraphFile): ClaimRecord[] =>
  file.relations.flatMap((relation) => relation.claims.map((claim) => recordOf(relation, claim)))

/** The relation between two entities of one type; of a symmetric type whichever end comes first. */
export function relationOf(
  file: GraphFile,
  { source, target, type }: Pick<Relation, 'source' | 'target' | 'type'>,
): Relation | undefined {
  const { symmetric } = RELATION_TYPES[type]
  return file.relations.find(
    (relation) =>
      relation.type === type &&
      ((relation.source === source && relation.target === target) ||
        (symmetric && relation.source === target && relation.target === source)),
  )
}

/** A claim may name an entity as its voice that has none yet. */
function withVoice(file: GraphFile, voice: string): [GraphFile, string] {
  if (file.voices.some(({ id }) => id === voice)) return [file, voice]
  const speaking = file.voices.find(({ entity }) => entity === voice)
  if (speaking) return [file, speaking.id]
  const { id, name } = file.entities.find((entity) => entity.id === voice)!
  return [{ ...file, voices: [...file.voices, { id, name, entity: id }] }, id]
}

const FIELDS = ['sentence', 'voice', 'speech', 'status', 'stance', 'context', 'when'] as const

const isSame = (a: ClaimInFile, b: ClaimInFile) =>
  sameQuote(a.quote, b.quote) &&
  FIELDS.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]))

const replaceRelation = (file: GraphFile, relation: Relation): GraphFile => ({
  ...file,
  relations: file.relations.map((other) => (other.id === relation.id ? relation : other)),
})
