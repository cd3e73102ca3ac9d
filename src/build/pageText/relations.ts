import type { ClaimInFile, GraphFile, Relation } from '../../domain/file/graphFile.ts'
import { keysOf, RELATION_TYPES, SPEECH, STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'

/**
 * Source, type and target by their place in the file or the vocabulary; then four numbers for each claim: its sentence,
 * where the quote begins in it, how long it is, and its manner. The id comes first, where it is not made of the three.
 */
export type RelationRow = (number | string | RareFields)[]
/** What few claims have: the place of the claim in its relation, and its fields as they are in the file. */
type RareFields = { of: number; quote?: string[] } & Pick<ClaimInFile, 'context' | 'when'>
type Around = Pick<GraphFile, 'source' | 'entities' | 'voices'>
const ENDS = 3
const CLAIM = 4

const TYPES = keysOf(RELATION_TYPES)
const SPEECHES = keysOf(SPEECH)
const ALL_STATUSES = keysOf(STATUSES)
const ALL_STANCES = keysOf(STANCES)

/** Packs the relations of a file that is sound. */
export function packRelations(file: GraphFile): RelationRow[] {
  const entityAt = placesOf(file.entities)
  const voiceAt = placesOf(file.voices)
  const sentences = sentencesOf(file)
  const sentenceAt = placesOf(sentences)
  const claimRow = ({ sentence, quote, voice, speech, status, stance }: ClaimInFile) => {
    const at = sentenceAt.get(sentence)!
    // All four in one number: they vary together.
    let manner = voiceAt.get(voice)!
    manner = manner * SPEECHES.length + SPEECHES.indexOf(speech)
    manner = manner * ALL_STATUSES.length + ALL_STATUSES.indexOf(status)
    manner = manner * ALL_STANCES.length + ALL_STANCES.indexOf(stance)
    const [first] = [quote].flat()
    return [at, sentences[at]!.text.indexOf(first!), first!.length, manner]
  }
  return file.relations.map(({ id, source, type, target, claims }): RelationRow => {
    const ends = [entityAt.get(source)!, TYPES.indexOf(type), entityAt.get(target)!]
    const numbers = [...ends, ...claims.flatMap(claimRow)]
    const rare = claims.flatMap(({ quote, context, when }, of): RareFields[] =>
      typeof quote === 'string' && context === undefined && when === undefined
        ? []
        : [
            {
              of,
              ...(typeof quote !== 'string' && { quote }),
              ...(context !== undefined && { context }),
              ...(when && { when }),
            },
          ],
    )
    return [...(id === idOf(source, type, target) ? [] : [id]), ...numbers, ...rare]
  })
}

/** Reads what was packed, with the other parts of its file at hand. */
export function readRelations(
  rows: readonly RelationRow[],
  { source, entities, voices }: Around,
): Relation[] {
  const sentences = sentencesOf({ source })
  const claimOf = ([at, start, length, manner]: readonly [number, number, number, number]): ClaimInFile => {
    const { id, text } = sentences[at]!
    const [byStance, stance] = divided(manner, ALL_STANCES.length)
    const [byStatus, status] = divided(byStance, ALL_STATUSES.length)
    const [voice, speech] = divided(byStatus, SPEECHES.length)
    return {
      sentence: id,
      quote: text.slice(start, start + length),
      voice: voices[voice]!.id,
      speech: SPEECHES[speech]!,
      status: ALL_STATUSES[status]!,
      stance: ALL_STANCES[stance]!,
    }
  }
  return rows.map((row) => {
    const numbers = row.filter((value) => typeof value === 'number')
    const [from, typeAt, to] = numbers as [number, number, number]
    const ends = { source: entities[from]!.id, target: entities[to]!.id, type: TYPES[typeAt]! }
    const id = typeof row[0] === 'string' ? row[0] : idOf(ends.source, ends.type, ends.target)
    const claims: ClaimInFile[] = []
    for (let i = ENDS; i < numbers.length; i += CLAIM)
      claims.push(claimOf(numbers.slice(i, i + CLAIM) as [number, number, number, number]))
    for (const value of row) {
      if (typeof value !== 'object') continue
      const { of, ...fields } = value
      Object.assign(claims[of]!, fields)
    }
    return { id, ...ends, claims }
  })
}

const idOf = (source: string, type: string, target: string) => `${source}--${type}--${target}`
const placesOf = (items: readonly { id: string }[]) => new Map(items.map(({ id }, i) => [id, i]))
const sentencesOf = ({ source }: Pick<GraphFile, 'source'>) =>
  source.sections.flatMap(({ paragraphs }) => paragraphs.flat())
const divided = (n: number, by: number): [number, number] => [Math.floor(n / by), n % by]
