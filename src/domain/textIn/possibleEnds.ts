import { segmenterFor } from './segmenter.ts'

/** Signs that close: brackets, and all quotation marks that close in some language. */
export const CLOSING = `\\p{Pe}"'’”“‘»«›‹`
/** A full stop of any script, a question mark, an exclamation mark; and an ellipsis, which Unicode does not count among them. */
export const TERMINATORS = '\\p{Sentence_Terminal}…'

const NOTE = '(?:\\[\\d{1,3}\\]|[¹²³⁰-⁹]+)*'
// Without a space, what comes next may open.
const ATTACHED = `(?:([.!?…])+[${CLOSING}]*|([${TERMINATORS}])+[\\p{Pe}"'’”»›]*)`
const END = new RegExp(`${ATTACHED}(?:\\s[»”](?![^\\s\\p{P}]))?${NOTE}`, 'gu')
// The Greek question mark looks like a semicolon.
const GREEK_END = new RegExp(END.source.replace('[.!?…]', '[.!?…;\u037e]'), 'gu')

/**
 * Where a next sentence may begin, in order, by two rules: that of Unicode with what the browser knows of the language, and a
 * plain one, which knows marks after the end and ellipses and is all there is where the browser cuts no sentences. So all
 * browsers cut alike as far as they can.
 */
export function possibleEnds(text: string, language: string): number[] {
  return [...new Set([...plainEnds(text, language), ...unicodeEnds(text, language)])].sort((a, b) => a - b)
}

function* plainEnds(text: string, language: string): Generator<number> {
  const rule = /^el(-|$)/i.test(language) ? GREEK_END : END
  for (const { 0: found, 2: unspaced, index } of text.matchAll(rule)) {
    const end = index + found.length
    const space = /^\s*/.exec(text.slice(end, end + 100))![0].length
    if ((space > 0 || unspaced) && end + space < text.length) yield end + space
  }
}

function* unicodeEnds(text: string, language: string): Generator<number> {
  const segmenter = segmenterFor(language, 'sentence')
  if (!segmenter) return
  // A line may end within a sentence, but to Unicode it never does.
  for (const { index } of segmenter.segment(text.replaceAll(/\s/g, ' '))) if (index > 0) yield index
}
