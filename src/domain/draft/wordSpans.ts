/** Part of a text, in UTF-16 units. */
export interface Span {
  from: number
  to: number
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.\-–][\p{L}\p{N}\p{M}]+)*/gu

/** The words of a text, in order; signs between them belong to none. */
export function wordSpans(text: string, language: string): Span[] {
  if (
    !('Segmenter' in Intl) ||
    !/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text)
  )
    return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }))
  // Scripts that write no spaces between words.
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].flatMap(
    ({ segment, index, isWordLike }) => (isWordLike ? [{ from: index, to: index + segment.length }] : []),
  )
}

/** The whole words that a selection touches, without the signs around them. Null where it touches none. */
export function snapToWords(text: string, { from, to }: Span, language: string): Span | null {
  const touched = wordSpans(text, language).filter((word) => word.from < to && word.to > from)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

/** The span with as many words before and after it as it needs to stand in the text only once. */
export function widenUntilUnique(text: string, span: Span, language: string): Span {
  const words = wordSpans(text, language)
  let { from, to } = span
  while (text.indexOf(text.slice(from, to)) !== text.lastIndexOf(text.slice(from, to))) {
    const before = words.findLast((word) => word.to <= from)
    const after = words.find((word) => word.from >= to)
    if (before) from = before.from
    else if (after) to = after.to
    else break
  }
  return { from, to }
}
