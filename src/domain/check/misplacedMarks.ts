import type { Graph } from '../graph/graph.ts'
import { occursIn } from '../text/occursIn.ts'
import * as messages from '../../messages/problems.ts'

/** One thing that does not stand where the order of the text would have it. */
export interface Misplaced {
  /** "relations", "claims of iran--meets--russia" */
  list: string
  id: string
  belongs: 'before' | 'after'
  /** The id of what it belongs before or after. */
  other: string
}

/**
 * What is not in the order of the text, sentence by sentence: voices as they come to speak after the author, entities as they
 * appear, relations by their first claim, the claims of each, and numbered sentences by their numbers.
 */
export function misplaced(graph: Graph): Misplaced[] {
  const { file, claims, claimsOf, sentences } = graph
  const at = (order: number | undefined): Place | null =>
    order === undefined ? null : { earliest: order, latest: order }
  const firstClaimOf = (id: string) => claimsOf.get(id)?.[0]?.sentence.order
  const firstOfVoice = new Map<string, number>()
  for (const { voice, sentence } of claims)
    if (!firstOfVoice.has(voice.id)) firstOfVoice.set(voice.id, sentence.order)
  const numberOf = (id: string) => /^s(\d+)$/.exec(id)?.[1]
  return [
    ...outOfOrder('voices', file.voices, ({ id }) => at(id === 'author' ? -1 : firstOfVoice.get(id))),
    ...outOfOrder('entities', file.entities, ({ id }) => appearance(graph, id)),
    ...outOfOrder('relations', file.relations, ({ id }) => at(firstClaimOf(id))),
    ...file.relations.flatMap(({ id, claims: own }) =>
      outOfOrder(
        messages.claimsOfId({ id }),
        own.map(({ sentence }) => ({ id: sentence })),
        (claim) => at(sentences.get(claim.id)!.order),
      ),
    ),
    ...outOfOrder('sentences', [...sentences.values()], ({ id }) => {
      const number = numberOf(id)
      return at(number === undefined ? undefined : Number(number))
    }),
  ]
}

/** Between which sentences a thing comes up first; often known exactly. */
interface Place {
  earliest: number
  latest: number
}

/** The fewest items that must move for the rest to be in order. Those without a place may stand anywhere. */
function outOfOrder<T extends { id: string }>(
  list: string,
  items: readonly T[],
  placeOf: (item: T) => Place | null,
): Misplaced[] {
  const placed = items.flatMap(({ id }, i) => {
    const place = placeOf(items[i]!)
    return place ? [{ id, ...place }] : []
  })
  const kept = longestInOrder(placed)
  return placed.flatMap((item): Misplaced[] => {
    if (kept.includes(item)) return []
    const next = kept.find(({ earliest }) => earliest > item.latest)
    const before = kept.findLast(({ latest }) => latest < item.earliest)
    const isTooLate = next !== undefined && placed.indexOf(next) < placed.indexOf(item)
    const other = isTooLate ? next : before
    return other ? [{ list, id: item.id, belongs: isTooLate ? 'before' : 'after', other: other.id }] : []
  })
}

function longestInOrder<T extends Place>(items: readonly T[]): T[] {
  const lengths: number[] = []
  const previous: number[] = []
  let best = -1
  items.forEach(({ latest }, i) => {
    lengths[i] = 1
    previous[i] = -1
    for (let j = 0; j < i; j++)
      if (items[j]!.earliest <= latest && lengths[j]! >= lengths[i]!) {
        lengths[i] = lengths[j]! + 1
        previous[i] = j
      }
    if (best < 0 || lengths[i]! > lengths[best]!) best = i
  })
  const chain: T[] = []
  for (let i = best; i >= 0; i = previous[i]!) chain.unshift(items[i]!)
  return chain
}

/** From the first sentence in which a name of an entity stands, though it may be part of another's, to the first that has a claim about it. */
function appearance({ sentences, entities, relationsOf, claimsOf }: Graph, id: string): Place | null {
  const { name, aliases } = entities.get(id)!
  const forms = [name, ...aliases.map(({ form }) => form)]
  const cited = (relationsOf.get(id) ?? []).flatMap((relation) => claimsOf.get(relation.id) ?? [])
  if (cited.length === 0) return null
  const latest = Math.min(...cited.map(({ sentence }) => sentence.order))
  const named = [...sentences.values()].find(({ text }) => forms.some((form) => occursIn(text, form)))
  return { earliest: Math.min(latest, named?.order ?? latest), latest }
}
