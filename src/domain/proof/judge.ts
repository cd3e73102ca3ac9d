import type { Claim } from '../graph/graph.ts'
import type { Status } from '../graph/vocabulary.ts'
import type { Question } from './question.ts'

/** The claims by which a sentence proves the relation; none: it does not. */
export const judgeSentence = ({ claims }: Pick<Question, 'claims'>, sentence: string): readonly Claim[] =>
  claims.filter((claim) => claim.sentence.id === sentence)

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
