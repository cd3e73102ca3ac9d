import type { Claim } from '../graph/graph.ts'
import type { QuotedPart } from '../text/quotePieces.ts'

/** A sentence cut wherever a quote of these claims begins or ends, without gap; what several quote is told once. */
export function quotedRanges(text: string, claims: readonly Pick<Claim, 'pieces'>[]): QuotedPart[] {
  const pieces = claims.flatMap((claim) => claim.pieces)
  const cuts = new Set([0, text.length, ...pieces.flatMap(({ from, to }) => [from, to])])
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((from, i) => ({
    text: text.slice(from, ordered[i + 1]),
    from,
    isQuoted: pieces.some((piece) => piece.from <= from && from < piece.to),
  }))
}
