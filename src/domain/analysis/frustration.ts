import { groupByEach } from '../graph/graph.ts'
import { LARGEST, searchDivisions } from './divisionSearch.ts'
import type { Tie } from './signs.ts'

/** A connected part of the signed graph, divided into two camps as well as can be. */
export interface Division<T> {
  /** The camp with the entity of most ties stands first; the second is empty where nobody is against anybody. */
  camps: readonly [readonly string[], readonly string[]]
  /**
   * By the side on which they contradict fewest ties: those whom only a common foe would put there. Who has no friend on a
   * side with others stands in no camp, but between them.
   */
  between: readonly [readonly string[], readonly string[]]
  /** All ties of the part. */
  ties: readonly T[]
  /** Ties that contradict the division: friends across it, foes within a camp. */
  against: readonly T[]
  /** Proven to be the fewest possible; otherwise an estimate, and there may be fewer. */
  exact: boolean
  /** How many divisions contradict as few ties; `many` where not all of them were looked at. */
  equallyGood: number
  many: boolean
  /** Those that stand on the one side in one of these divisions and on the other in another. */
  undecided: readonly string[]
}

/**
 * The best division of each connected part into two camps, the largest part first. The number of ties against it is the
 * frustration index, or line index of balance (Harary 1959, "On the measurement of structural balance"; Aref & Wilson
 * 2019, "Balance and frustration in signed networks"). Every tie counts once. Finding it is hard in general: it is exact
 * where the search ends within its budget, which it does for the graphs of articles, and an estimate elsewhere.
 */
export function divide<T extends Tie<1 | -1>>(ties: readonly T[]): Division<T>[] {
  return components(ties)
    .map((own) => {
      const ids = orderOf(own)
      const at = new Map(ids.map((id, i) => [id, i]))
      const pairs = own.map(({ a, b, sign }) => ({ a: at.get(a)!, b: at.get(b)!, sign }))
      const { best, exact, many } = searchDivisions(ids.length, pairs)
      const [sides] = best
      const side = (number: 0 | 1) => ids.filter((_, i) => sides![i] === number)
      const befriended = new Set(
        own
          .filter(({ a, b, sign }) => sign === 1 && sides![at.get(a)!] === sides![at.get(b)!])
          .flatMap(({ a, b }) => [a, b]),
      )
      const split = (members: readonly string[]) => {
        const isIn = (id: string) => members.length === 1 || befriended.has(id)
        return { camp: members.filter(isIn), between: members.filter((id) => !isIn(id)) }
      }
      const [one, other] = [split(side(0)), split(side(1))]
      return {
        camps: [one.camp, other.camp] as const,
        between: [one.between, other.between] as const,
        ties: own,
        against: own.filter((_, i) => {
          const { a, b, sign } = pairs[i]!
          return (sides![a] === sides![b]) !== (sign === 1)
        }),
        exact,
        equallyGood: best.length,
        many,
        undecided: ids.filter((_, i) => best.some((division) => division[i] !== sides![i])),
      }
    })
    .sort((a, b) => membersOf(b).length - membersOf(a).length)
}

/** Everybody in a part, in a camp or between them. */
export const membersOf = ({ camps, between }: Pick<Division<unknown>, 'camps' | 'between'>): string[] =>
  [...camps, ...between].flat()

function components<T extends Tie>(ties: readonly T[]): T[][] {
  const tiesOf = groupByEach(ties, ({ a, b }) => [a, b])
  const part = new Map<string, number>()
  const parts: T[][] = []
  for (const start of tiesOf.keys()) {
    if (part.has(start)) continue
    const reached = new Set([start])
    // A set can be walked while it grows: this is the queue.
    for (const id of reached) for (const { a, b } of tiesOf.get(id)!) reached.add(a).add(b)
    for (const id of reached) part.set(id, parts.length)
    parts.push([])
  }
  for (const tie of ties) parts[part.get(tie.a)!]!.push(tie)
  return parts
}

/** From the entity with most ties on, always the one with most ties to those before it: contradictions show early. */
function orderOf(ties: readonly Tie[]): string[] {
  const tiesOf = groupByEach(ties, ({ a, b }) => [a, b])
  if (tiesOf.size > LARGEST) return [...tiesOf.keys()]
  const weight = new Map([...tiesOf].map(([id, { length }]) => [id, length / (2 * ties.length)]))
  const order: string[] = []
  while (weight.size) {
    let next = ''
    for (const [id, value] of weight) if (next === '' || value > weight.get(next)!) next = id
    weight.delete(next)
    order.push(next)
    for (const { a, b } of tiesOf.get(next)!)
      for (const id of [a, b]) if (weight.has(id)) weight.set(id, weight.get(id)! + 1)
  }
  return order
}
