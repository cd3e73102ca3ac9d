import type { TextSection } from './command.ts'

/** The longest text that is taken at once, in UTF-16 units: a book's chapter, some 60 000 words. */
export const MAX_TEXT = 400_000

const ABBREVIATION =
  /(?:^|[\s(“"'‘])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|e\.g|i\.e|etc|approx|ca)\.$/u

/** Paragraphs, apart by empty lines, cut into sentences: by the browser's rules for the language, mended where an abbreviation ends in a full stop. */
export function sectionsOf(text: string, language: string): TextSection[] {
  const paragraphs = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
  return paragraphs.length
    ? [{ heading: null, paragraphs: paragraphs.map((words) => sentencesIn(words, language)) }]
    : []
}

function sentencesIn(paragraph: string, language: string): string[] {
  const parts = [...segments(paragraph, language)]
  const joined: string[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (last !== undefined && (ABBREVIATION.test(last.trimEnd()) || /^\s*\p{Ll}/u.test(part)))
      joined[joined.length - 1] = last + part
    else joined.push(part)
  }
  return joined.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
}

function segments(paragraph: string, language: string): Iterable<string> {
  if (!('Segmenter' in Intl)) return paragraph.split(/(?<=[.!?؟。]["”’»)]*\s)/u)
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)].map(
    ({ segment }) => segment,
  )
}
