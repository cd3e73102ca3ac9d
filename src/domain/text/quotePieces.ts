/** Where a piece of a quote stands in its sentence: from the first character to before the last, in UTF-16 units. */
export interface QuotePiece {
  from: number
  to: number
}

const ELLIPSIS = ' … '

/** A quote in one piece of text, and where it stands in its sentence. Its pieces are known to stand there in this order. */
export function quoteIn(sentence: string, quote: string | readonly string[]) {
  let end = 0
  const words = [quote].flat()
  const pieces = words.map((piece): QuotePiece => {
    const from = sentence.indexOf(piece, end)
    end = from + piece.length
    return { from, to: end }
  })
  return { quote: words.join(ELLIPSIS), pieces }
}

/** Part of a sentence, from a character on. */
export interface QuotedPart {
  text: string
  from: number
  isQuoted: boolean
}

/** A sentence cut into what is quoted of it and what is not, without gap. */
export function quotedParts(text: string, pieces: readonly QuotePiece[]): QuotedPart[] {
  let end = 0
  const parts = pieces.flatMap(({ from, to }) => {
    const before = text.slice(end, from)
    end = to
    return [
      { text: before, from: from - before.length, isQuoted: false },
      { text: text.slice(from, to), from, isQuoted: true },
    ]
  })
  return [...parts, { text: text.slice(end), from: end, isQuoted: false }].filter((part) => part.text !== '')
}
