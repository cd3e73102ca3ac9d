/** A sentence around the words that matter, for a screen with little room. */
export interface Excerpt {
  before: string
  quote: string
  after: string
}

const ELLIPSIS = '… '

/**
 * Cuts a sentence down to about `most` characters, at spaces and on both sides of its quote alike; what is left out is
 * marked with an ellipsis. The quote stays whole, however long it is.
 */
export function excerpt(sentence: string, quote: string, most: number): Excerpt {
  const at = sentence.indexOf(quote)
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + quote.length)]
  const room = Math.max(0, most - quote.length)
  // What one side does not need is the other's.
  const forAfter = Math.max(room / 2, room - before.length)
  const forBefore = Math.max(room / 2, room - after.length)
  return { before: lastWords(before, forBefore), quote, after: firstWords(after, forAfter) }
}

function lastWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(text.length - most)
  const space = cut.indexOf(' ')
  return ELLIPSIS + (space < 0 ? '' : cut.slice(space + 1))
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(0, cut.lastIndexOf(' ')))} …`
}
