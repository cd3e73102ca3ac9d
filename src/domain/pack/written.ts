const SIGNS: readonly [sign: string, written: string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]
const APOSTROPHE: readonly [sign: string, written: string] = ["'", '&#39;']

/** Words as the document in the page writes them. */
export const written = (words: string): string =>
  SIGNS.reduce((text, [sign, as]) => text.replaceAll(sign, as), words)

/** The same within single quotes. */
export const quoted = (words: string): string => written(words).replaceAll(...APOSTROPHE)

/** What was meant by written or quoted words. */
export const meant = (words: string): string =>
  [...SIGNS, APOSTROPHE].reduceRight((text, [sign, as]) => text.replaceAll(as, sign), words)
