const SIGNS: readonly [sign: string, escaped: string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]
const QUOTES: readonly [sign: string, escaped: string][] = [
  ['"', '&quot;'],
  ["'", '&#39;'],
]

/** Words as the text of an HTML or SVG element. */
export const escapeHtml = (words: string): string => replaced(words, SIGNS)

/** Words as the value of an attribute, in double or in single quotes. */
export const escapeAttribute = (words: string): string => replaced(words, [...SIGNS, ...QUOTES])

/** The words that either of them has escaped. */
export const unescapeHtml = (html: string): string =>
  [...SIGNS, ...QUOTES].reduceRight((text, [sign, escaped]) => text.replaceAll(escaped, sign), html)

const replaced = (words: string, signs: typeof SIGNS) =>
  signs.reduce((text, [sign, escaped]) => text.replaceAll(sign, escaped), words)
