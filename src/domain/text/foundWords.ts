import { quotedParts } from './quotePieces.ts'

/** As the search compares words: "Türkiye" is found by "turkiye". */
export const foldWord = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** What the search takes for a word: what stands between spaces and signs. */
const WORD = /[^\n\r\p{Z}\p{P}]+/gu

interface Part {
  text: string
  from: number
}

/** Where words that a search has found stand in a text. */
export const foundPieces = (text: string, words: ReadonlySet<string>) =>
  [...text.matchAll(WORD)]
    .filter(([word]) => words.has(foldWord(word)))
    .map(({ 0: word, index }) => ({ from: index, to: index + word.length }))

/** Parts of a text cut further, so that what a search has found in them is apart. */
export const foundParts = <T extends Part>(parts: readonly T[], words: ReadonlySet<string>) =>
  parts.flatMap((part) =>
    quotedParts(part.text, foundPieces(part.text, words)).map(({ text, from, isQuoted }) => ({
      ...part,
      text,
      from: part.from + from,
      isFound: isQuoted,
    })),
  )
