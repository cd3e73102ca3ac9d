import type { Entity } from '../file/graphFile.ts'

/**
 * The entity with its date in the first of these sentences that has the words of the date; without a date where none has.
 * `texts`: the text of each sentence by its id.
 */
export function withDateIn(
  texts: ReadonlyMap<string, string>,
  entity: Entity,
  sentences: readonly (string | undefined)[],
): Entity {
  const { date, ...undated } = entity
  if (!date) return entity
  const sentence = sentences.find((id) => id !== undefined && texts.get(id)?.includes(date.words))
  if (sentence === undefined) return undated
  return sentence === date.sentence ? entity : { ...undated, date: { ...date, sentence } }
}
