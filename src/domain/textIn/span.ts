/** A part of a text: from the first character to before the last, in UTF-16 units. */
export interface Span {
  from: number
  to: number
}

/** The part without the white space around it; null where nothing is left. */
export function trimmed(text: string, { from, to }: Span): Span | null {
  const words = text.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const end = to - words.length + words.trimEnd().length
  return start < end ? { from: start, to: end } : null
}
