import search from 'approx-string-match'

/** Of the length of a quote, the share of letters that may differ where its place is still certain. */
const TOLERANCE = 0.25
const SHORTEST = 8

type Quote = string | readonly string[]

const pieces = (quote: Quote): readonly string[] => (typeof quote === 'string' ? [quote] : quote)

export const sameQuote = (a: Quote, b: Quote): boolean => pieces(a).join('\n') === pieces(b).join('\n')

/** Whether words stand in a text exactly once. */
export const standsOnce = (text: string, words: string): boolean =>
  words.trim() !== '' && text.includes(words) && text.indexOf(words) === text.lastIndexOf(words)

/** Whether every piece of a quote stands in a sentence once, each behind the one before it. */
export function standsInOrder(text: string, quote: Quote): boolean {
  let end = 0
  return pieces(quote).every((piece) => {
    if (!standsOnce(text, piece) || text.indexOf(piece) < end) return false
    end = text.indexOf(piece) + piece.length
    return true
  })
}

/**
 * A quote as a mended sentence has it: unchanged where it still stands there, else the one place that differs from it in few
 * letters. Null where no place is certain.
 */
export function reanchored(text: string, quote: string | string[]): string | string[] | null {
  if (standsInOrder(text, quote)) return quote
  const found = pieces(quote).map((piece) => (standsOnce(text, piece) ? piece : nearest(text, piece)))
  if (!found.every((piece) => piece !== null)) return null
  const mended = typeof quote === 'string' ? found[0]! : found
  return standsInOrder(text, mended) ? mended : null
}

function nearest(text: string, piece: string): string | null {
  if (piece.length < SHORTEST) return null
  const matches = search(text, piece, Math.floor(piece.length * TOLERANCE))
  const fewest = Math.min(...matches.map(({ errors }) => errors))
  const best = matches.filter(({ errors }) => errors === fewest)
  // Places that overlap are one place, read with a letter more or less.
  const [first] = best
  if (!first || best.some(({ start, end }) => start >= first.end || end <= first.start)) return null
  const longest = best.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a))
  return wholeWords(text, longest.start, longest.end)
}

/** Without half words at its ends. */
function wholeWords(text: string, start: number, end: number): string {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text[at] ?? '')
  let [from, to] = [start, end]
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from--
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to++
  return text.slice(from, to).trim()
}
