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

const HEADING = /^#{1,6}\s+(?=\S)/

/**
 * The paragraphs and headings of a plain text. An empty line parts paragraphs; where there is none, each line is one. Lines of
 * about the same length that end within sentences are one paragraph, broken to fit a page. Headings are the lines that begin
 * with "# "; where none does, those that look like one.
 */
export function blocksOfPlainText(text: string): Block[] {
  const groups: string[][] = [[]]
  for (const line of text.split(LINE_END).map((each) => each.trim())) {
    const isApart = line === '' || HEADING.test(line)
    if (isApart && groups.at(-1)!.length > 0) groups.push([])
    if (line !== '') groups.at(-1)!.push(line)
    if (HEADING.test(line)) groups.push([])
  }
  const paragraphs = groups.flatMap((group) => (isBroken(group) ? [group.reduce(joinLines)] : group))
  const areMarked = paragraphs.some((words) => HEADING.test(words))
  return paragraphs.map((words, i): Block => {
    if (HEADING.test(words)) return { kind: 'heading', text: words.replace(HEADING, '') }
    const next = areMarked ? undefined : paragraphs[i + 1]
    const isHeading = next !== undefined && looksLikeHeading(words) && (i === 0 || !looksLikeHeading(next))
    return { kind: isHeading ? 'heading' : 'paragraph', text: words }
  })
}

/** Blocks as a plain text in which headings are marked, to be looked through and changed before it is cut. */
export const plainTextOf = (blocks: readonly Block[]): string =>
  blocks.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text)).join('\n\n')

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
