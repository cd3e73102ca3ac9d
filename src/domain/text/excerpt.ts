import { quotedParts, type QuotePiece } from './quotePieces.ts'

/** Part of a sentence for a screen with little room. */
export interface ExcerptPart {
  text: string
  /** Where in the sentence it begins. */
  from: number
  isQuoted: boolean
}

/** At least so many characters stay on either side of a cut, or nobody would know what it is cut from. */
const KEPT_BESIDE = 16
/** To leave out fewer characters than this would save nothing. */
const WORTH_CUTTING = 24

/**
 * Cuts a sentence down to about `most` characters, at spaces and in the middle of what is not quoted: it begins and ends as
 * it does in the text, and each quote has the words around it. Parts that do not follow one another have something left out
 * between them. The quotes stay whole, however long they are.
 */
export function excerpt(sentence: string, pieces: readonly QuotePiece[], most: number): ExcerptPart[] {
  const parts = quotedParts(sentence, pieces)
  const gaps = parts.filter(({ isQuoted }) => !isQuoted).map(({ text }) => text.length)
  const quoted = parts.reduce((sum, { text, isQuoted }) => sum + (isQuoted ? text.length : 0), 0)
  const each = Math.max(2 * KEPT_BESIDE, shareOf(gaps, most - quoted))
  return parts.flatMap((part) => (part.isQuoted ? [part] : cutInside(part, each)))
}

/** Whether something is left out before this part. */
export const isCutBefore = (parts: readonly ExcerptPart[], i: number): boolean =>
  i > 0 && parts[i - 1]!.from + parts[i - 1]!.text.length < parts[i]!.from

/** How long each of these may be at most, for all together to fit: what is shorter leaves its room to the others. */
function shareOf(lengths: readonly number[], room: number): number {
  let left = room
  const growing = [...lengths].sort((a, b) => a - b)
  for (const [i, length] of growing.entries()) {
    const share = left / (growing.length - i)
    if (length > share) return share
    left -= length
  }
  return Infinity
}

function cutInside(part: ExcerptPart, most: number): ExcerptPart[] {
  const { text, from } = part
  if (text.length - most < WORTH_CUTTING) return [part]
  const half = Math.floor(most / 2)
  const end = text.lastIndexOf(' ', half)
  const start = text.indexOf(' ', text.length - half)
  if (end <= 0 || start < 0 || start - end < WORTH_CUTTING) return [part]
  return [
    { ...part, text: text.slice(0, end) },
    { ...part, text: text.slice(start + 1), from: from + start + 1 },
  ]
}
