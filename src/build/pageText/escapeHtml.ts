const SIGNS: readonly [sign: string, written: string][] = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]
const APOSTROPHE: readonly [sign: string, written: string] = ["'", '&#39;']

/** Words as the document in the page writes them. */
export const escapeHtml = (words: string): string =>
  SIGNS.reduce((text, [sign, as]) => text.replaceAll(sign, as), words)

/** The same within single quotes. */
export const escapeAttribute = (words: string): string => escapeHtml(words).replaceAll(...APOSTROPHE)

/** What was meant by written or quoted words. */
export const unescapeHtml = (words: string): string =>
  [...SIGNS, APOSTROPHE].reduceRight((text, [sign, as]) => text.replaceAll(as, sign), words)
