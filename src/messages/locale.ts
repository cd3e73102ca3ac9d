/** The locale of the interface, by which numbers, dates and lists are written. */
export const LOCALE = 'en-GB'

/** The words as a list: "a, b and c", or "a, b or c". */
export const listed = (
  words: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(LOCALE, { type }).format(words)
