import type { GraphFile } from '../file/graphFile.ts'
import type { Draft } from './draft.ts'

const LONGEST = 60
/** Such ids are kept for sentences. */
const SENTENCE_ID = /^s(\d+)$/

/** What a name gives for an id: small letters, digits and hyphens, without accents; of a name in another script, nothing. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’.]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-+|-+$/g, '')

/** An id made from a name that nothing else has; `fallback` where no letter of the name can stand in one. */
export function freeId(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const made = slug(name) || fallback
  const base = SENTENCE_ID.test(made) ? `${fallback}-${made}` : made
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken.has(id)) return id
  }
}

/** Entities, relations and sentences share their ids. */
export const takenIds = (file: GraphFile): Set<string> =>
  new Set([
    ...file.entities.map(({ id }) => id),
    ...file.relations.map(({ id }) => id),
    ...sentencesOf(file).map(({ id }) => id),
  ])

export const sentencesOf = ({ source }: Pick<GraphFile, 'source'>) =>
  source.sections.flatMap(({ paragraphs }) => paragraphs.flat())

/** Ids for new sentences from number `first` on, without those that an entity or a relation of the draft has, or had before it was deleted. */
export function sentenceIds({ file, bin }: Draft, first: number): () => string {
  const taken = new Set([
    ...[...file.entities, ...file.relations].map(({ id }) => id),
    ...bin.map(({ entity }) => entity?.id),
  ])
  let number = first
  return () => {
    while (taken.has(`s${number}`)) number++
    return `s${number++}`
  }
}

/** The number of the next sentence: one more than the highest so far. */
export function nextSentenceNumber(file: GraphFile): number {
  const numbers = sentencesOf(file).map(({ id }) => Number(SENTENCE_ID.exec(id)?.[1] ?? 0))
  return Math.max(0, ...numbers) + 1
}
