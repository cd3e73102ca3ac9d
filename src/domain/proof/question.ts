import { shuffled } from '../random/randomNumbers.ts'
import type { Claim, Graph } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import type { Askable } from './askable.ts'

/** A relation whose proof is to be found in the text. */
export interface Question {
  relation: Relation
  /** Every claim that proves it, in the order of the text. What is true stays true, whatever the filters hide. */
  claims: readonly Claim[]
  /** The one to show to whoever gives up: the first that the filters let through. */
  answer: Claim
}

/**
 * The question of a round, from 1: every relation that can be asked for comes once, in an order that the seed decides; then
 * all of them again in another order. The same seed, text and filters ask the same. Null where there is none.
 */
export function questionOf(graph: Graph, asked: Askable, seed: string, round: number): Question | null {
  const { size } = asked.asked
  if (!size) return null
  const cycle = Math.floor((round - 1) / size)
  const id = deck(asked, seed, cycle)[(round - 1) % size]!
  return {
    relation: graph.relations.get(id)!,
    claims: graph.claimsOf.get(id)!,
    answer: asked.claimsOf.get(id)![0]!,
  }
}

/** The first questions of a seed, none of them twice. */
export const firstQuestions = (graph: Graph, asked: Askable, seed: string, most: number): Question[] =>
  Array.from({ length: Math.min(most, asked.asked.size) }, (_, i) =>
    questionOf(graph, asked, seed, i + 1),
  ).filter((question) => question !== null)

function deck({ claimsOf, first, asked }: Askable, seed: string, cycle: number): string[] {
  const relations = [...claimsOf.keys()]
  const of = (number: number) => {
    const ofFirst = shuffled(
      relations.filter((id) => first.has(id)),
      `${seed}/${number}`,
    )
    const others = shuffled(
      relations.filter((id) => !first.has(id)),
      `${seed}/${number}/others`,
    )
    return [...withLastInGaps(ofFirst, asked), ...withLastInGaps(others, asked)]
  }
  const order = of(cycle)
  // Nobody is asked the same twice running. Of two cards the second is the last, which the next deck looks at.
  if (cycle > 0 && order.length > 2 && order[0] === of(cycle - 1).at(-1))
    [order[0], order[1]] = [order[1]!, order[0]!]
  return order
}

/** Without what is not asked: the last ones stand in its place, so that a link to a round asks what it did before. */
function withLastInGaps(order: readonly string[], asked: ReadonlySet<string>): string[] {
  const size = order.filter((id) => asked.has(id)).length
  const spare = order.slice(size).filter((id) => asked.has(id))
  return order.slice(0, size).map((id) => (asked.has(id) ? id : spare.pop()!))
}
