import { sentenceSpans } from './sentences.ts'

/** A piece of a text that comes in. */
export interface Block {
  kind: 'heading' | 'paragraph'
  text: string
}

/** A part of a text under its heading; what stands before the first heading has none. */
export interface Section<Paragraph = string> {
  heading: string | null
  paragraphs: Paragraph[]
}

/** Groups the blocks of a text under its headings. Blocks without words are left out. */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = []
  for (const { kind, text } of blocks) {
    const words = text.trim()
    if (words === '') continue
    if (kind === 'heading') sections.push({ heading: words, paragraphs: [] })
    else if (sections.length === 0) sections.push({ heading: null, paragraphs: [words] })
    else sections.at(-1)!.paragraphs.push(words)
  }
  return sections
}

/** The same sections with each paragraph cut into its sentences. */
export const cutSections = (sections: readonly Section[], language: string): Section<string[]>[] =>
  sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((text) =>
      sentenceSpans(text, language).map(({ from, to }) => text.slice(from, to)),
    ),
  }))

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/**
 * The paragraphs and headings of a plain text. An empty line parts paragraphs; where there is none, each line is one. Lines of
 * about the same length that end within sentences are one paragraph, broken to fit a page.
 */
export function blocksOfPlainText(text: string): Block[] {
  const lines = text.split(LINE_END).map((line) => line.trim())
  const groups: string[][] = [[]]
  for (const line of lines)
    if (line !== '') groups.at(-1)!.push(line)
    else if (groups.at(-1)!.length > 0) groups.push([])
  const paragraphs = groups.flatMap((group) => (isBroken(group) ? [group.reduce(joinLines)] : group))
  return paragraphs.map((words, i) => {
    const next = paragraphs[i + 1]
    const isHeading = next !== undefined && looksLikeHeading(words) && (i === 0 || !looksLikeHeading(next))
    return { kind: isHeading ? 'heading' : 'paragraph', text: words }
  })
}

const LONGEST_LINE = 120
const ENDED = /[.!?…:؟。！？।۔]["”’»)\]」]*$/u

function isBroken(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const full = lines.slice(0, -1)
  const longest = Math.max(...lines.map(({ length }) => length))
  const isEven = longest <= LONGEST_LINE && full.every(({ length }) => length >= longest / 2)
  return isEven && full.some((line) => !ENDED.test(line))
}

const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，！？」』]$/u

const joinLines = (before: string, line: string) => before + (NO_SPACES.test(before) ? '' : ' ') + line

const MOST_WORDS = 14
const LONGEST_HEADING = 120

/** Whether a paragraph is short and ends as no sentence does. */
export const looksLikeHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING &&
  words.split(/\s+/).length <= MOST_WORDS &&
  /\p{L}/u.test(words) &&
  !/[\p{P}\p{S}]$/u.test(words.replace(/[?؟？"”’»)\]]$/u, ''))
