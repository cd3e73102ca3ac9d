import type { Claim, Graph } from '../graph/graph.ts'
import type { Status } from '../graph/vocabulary.ts'
import { inOtherWords } from './inOtherWords.ts'
import type { Question } from './question.ts'

/** What a sentence proves a relation by. */
export interface Proof {
  claims: readonly Claim[]
  /** They are claims of something else that bears the relation out. */
  inOtherWords: boolean
}

/** By what a sentence proves the relation; null: it does not. */
export function judgeSentence(
  graph: Graph,
  { relation, claims }: Pick<Question, 'relation' | 'claims'>,
  sentence: string,
): Proof | null {
  const own = claims.filter((claim) => claim.sentence.id === sentence)
  if (own.length) return { claims: own, inOtherWords: false }
  const others = inOtherWords(graph, relation, sentence)
  return others.length ? { claims: others, inOtherWords: true } : null
}

/** The sentences that bear a relation out in other words, in the order of the text. */
export const otherProofs = (graph: Graph, question: Pick<Question, 'relation' | 'claims'>): string[] =>
  [...graph.claimsIn.keys()].filter((sentence) => judgeSentence(graph, question, sentence)?.inOtherWords)

/** Who says it, and how certain it is made to sound, as somebody takes it. */
export interface ClaimAnswer {
  voice: string
  status: Status
}

export interface Judgement {
  /** The claim that comes nearest to the reading. */
  claim: Claim
  /** Whether it is this voice that makes it, and this status that it has. */
  voice: boolean
  status: boolean
}

/**
 * Judges a reading of the claims that one sentence makes: it is right if one and the same claim has its voice and its
 * status. Otherwise it is held against the claim that it misses least, the voice weighing more.
 */
export function judgeClaim(claims: readonly Claim[], { voice, status }: ClaimAnswer): Judgement {
  const judged = claims.map((claim) => ({
    claim,
    voice: claim.voice.id === voice,
    status: claim.status === status,
  }))
  const weight = (one: Judgement) => 2 * Number(one.voice) + Number(one.status)
  return judged.reduce((best, one) => (weight(one) > weight(best) ? one : best))
}
