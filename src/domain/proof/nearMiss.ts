import type { Relation } from '../file/graphFile.ts'
import { isDirected, type Graph } from '../graph/graph.ts'
import { isSpokenOf } from './isSpokenOf.ts'

/** Why a sentence is no proof of a relation. */
export type NearMiss =
  /** It claims it the other way round; or of the two something else; or the same of one of them and somebody else. */
  | { why: 'reversed' | 'something else' | 'of others'; relations: readonly Relation[] }
  /** Whom of the two it speaks of, and whom not. */
  | { why: 'names'; present: readonly string[]; absent: readonly string[] }

/** So many relations say enough of what a sentence does claim. */
const MOST_TOLD = 2

/** Why a sentence that does not prove a relation comes near to it, or does not. */
export function nearMiss(graph: Graph, asked: Relation, sentence: string): NearMiss {
  const { type, source, target } = asked
  const ends = [...new Set([source, target])]
  const claimed = [...new Set((graph.claimsIn.get(sentence) ?? []).map(({ relation }) => relation))]
  const told = (why: 'reversed' | 'something else' | 'of others', relations: readonly Relation[]) =>
    relations.length ? { why, relations: relations.slice(0, MOST_TOLD) } : null
  const isSame = (relation: Relation) => relation.type === type
  const ofBoth = claimed.filter((one) => ends.includes(one.source) && ends.includes(one.target))
  const ofOne = claimed.filter(
    (one) =>
      isSame(one) &&
      (one.source === source ||
        one.target === target ||
        (!isDirected(one) && (ends.includes(one.source) || ends.includes(one.target)))),
  )
  return (
    told('reversed', ofBoth.filter(isSame)) ??
    told('something else', ofBoth) ??
    told('of others', ofOne) ?? {
      why: 'names',
      present: ends.filter((end) => isSpokenOf(graph, end, sentence)),
      absent: ends.filter((end) => !isSpokenOf(graph, end, sentence)),
    }
  )
}
