import type { Agreement } from '../analysis/compare.ts'
import type { Relation } from '../file/graphFile.ts'
import { groupBy, type Claim, type Sentence } from '../graph/graph.ts'
import { segments } from '../text/annotatedText.ts'
import type { QuotedPart } from '../text/quotePieces.ts'
import type { Numbered } from './numberClaims.ts'

/** A claim under its sentence. */
export interface SentenceClaim {
  label: string
  claim: Claim
  relation: Relation
  agreement: Agreement | null
  /** Numbers, from 1, of the other sentences that claim something of the same line; only beside the first claim of a line. */
  also: readonly number[]
}

export interface MarkedPart extends QuotedPart {
  /** Labels of the claims whose words begin here. */
  labels: readonly string[]
}

/** A sentence with all that it claims. */
export interface ClaimingSentence {
  sentence: Sentence
  parts: readonly MarkedPart[]
  /** Those that one voice makes in one way of speaking stand together. */
  spoken: readonly { voice: Claim['voice']; speech: Claim['speech']; claims: readonly SentenceClaim[] }[]
}

/** The claims of numbered lines by the sentences that make them, in the order of the text: each sentence once, each claim once. */
export function claimsBySentence(edges: readonly Numbered[]): ClaimingSentence[] {
  const claimsOf = new Map<Sentence, SentenceClaim[]>()
  for (const { relations } of edges) {
    const all = relations
      .flatMap(({ relation, agreement, claims }) => claims.map((one) => ({ ...one, relation, agreement })))
      .sort((a, b) => a.claim.sentence.order - b.claim.sentence.order)
    const numbers = [...new Set(all.map(({ claim }) => claim.sentence.order + 1))]
    all.forEach((one, i) => {
      const { sentence } = one.claim
      const made = { ...one, also: i === 0 ? numbers.filter((number) => number !== sentence.order + 1) : [] }
      claimsOf.set(sentence, [...(claimsOf.get(sentence) ?? []), made])
    })
  }
  return [...claimsOf]
    .sort(([a], [b]) => a.order - b.order)
    .map(([sentence, claims]) => ({
      sentence,
      parts: markedParts(sentence.text, claims),
      spoken: [...groupBy(claims, ({ claim }) => `${claim.voice.id} ${claim.speech}`).values()].map(
        (same) => {
          const { voice, speech } = same[0]!.claim
          return { voice, speech, claims: same }
        },
      ),
    }))
}

/** A single claim needs no label among the words. */
const markedParts = (text: string, claims: readonly SentenceClaim[]): MarkedPart[] =>
  segments(
    text,
    claims.flatMap(({ claim }) => claim.pieces.map((piece) => ({ ...piece, claimId: claim.id }))),
  ).map((part) => ({
    text: part.text,
    from: part.from,
    isQuoted: part.claims.length > 0,
    labels:
      claims.length > 1
        ? claims.filter(({ claim }) => claim.pieces[0]?.from === part.from).map(({ label }) => label)
        : [],
  }))
