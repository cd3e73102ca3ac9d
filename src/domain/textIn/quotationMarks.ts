import type { Span } from './span.ts'

/** Words in quotation marks, without the marks; a quotation that runs over several paragraphs has a part in each. */
export type MarkedParts = readonly (Span & { paragraph: number })[]

/** What closes a quotation, by what opens it. */
const CLOSERS: Record<string, string> = {
  '"': '"',
  '＂': '＂',
  '״': '״',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
  '「': '」',
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '〝': '〞〟',
}
/** What people type for one another; taken where the right one is missing. */
const SLOPPY = '"”“»'
const MARKS = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'gu')

/** A quotation whose closing mark has not come yet. */
interface Open {
  opener: string
  /** Where its words begin in this paragraph. */
  from: number
  parts: (Span & { paragraph: number })[]
}

/** All quotations of a text in order, whatever marks its language has. One within another is part of the outer one. */
export function markedParts(paragraphs: readonly string[]): MarkedParts[] {
  const found: MarkedParts[] = []
  let running = null as Open | null
  for (const [paragraph, text] of paragraphs.entries()) {
    let open = running ? { ...running, from: openingAtStart(text, running.opener) } : nextOpen(text, 0)
    running = null
    while (open) {
      const { opener, from, parts }: Open = open
      const goesOn = openingAtStart(paragraphs[paragraph + 1] ?? '', opener) > 0
      const end = closing(text, from, CLOSERS[opener]!) ?? (goesOn ? null : closing(text, from, SLOPPY))
      parts.push({ paragraph, from, to: end ?? text.length })
      if (parts.length === 1) found.push(parts)
      if (end === null && goesOn) running = open
      if (end === null) break
      // A mark that opens again tells that the one that should close was forgotten.
      const isForgotten = text[end] === '“' && !CLOSERS[opener]!.includes('“')
      open = nextOpen(text, isForgotten ? end : end + 1)
    }
  }
  return found
}

/** Where the words begin in a paragraph that opens with a mark; 0 where it does not. */
function openingAtStart(text: string, opener: string): number {
  const start = text.length - text.trimStart().length
  // In French, each further paragraph opens with the closing mark.
  const isOpened = text[start] === opener || (opener === '«' && text[start] === '»')
  return isOpened ? start + 1 : 0
}

function nextOpen(text: string, after: number): Open | null {
  MARKS.lastIndex = after
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text))
    if (opens(text, match.index)) return { opener: match[0], from: match.index + 1, parts: [] }
  return null
}

/** How far to look for what shows that a sign is no apostrophe. */
const LONGEST = 1_000

const OPEN = /^$|[\s\p{Ps}\p{Pi}\p{Pd}¿¡]/u
const LETTER = /[\p{L}\p{M}\p{N}]/u

function opens(text: string, at: number): boolean {
  const [mark = '', before = '', after = ''] = [text[at], text[at - 1], text[at + 1]]
  if (/["＂״]/.test(mark)) return !(LETTER.test(before) && LETTER.test(after))
  if (/[”»›]/.test(mark)) return OPEN.test(before) && /\S/.test(after)
  if (/['‘‚]/.test(mark)) {
    const isOpening = OPEN.test(before) && /[\p{L}\p{Pi}"]/u.test(after)
    return isOpening && closing(text.slice(0, at + LONGEST), at + 1, CLOSERS[mark]!) !== null
  }
  return true
}

/** Where the quotation that is open before this place is closed; marks that are opened within it are passed over. */
function closing(text: string, from: number, closers: string): number | null {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    const mark = text[at]!
    if (!closers.includes(mark)) {
      if (NESTING[closers] === mark) depth++
    } else if (!isWithinWord(text, at) && depth-- === 0) return at
  }
  return null
}

/** What opens another quotation with the same marks inside. */
const NESTING: Record<string, string> = { '”': '“', '»': '«', '」': '「', '』': '『' }

/** An apostrophe, or the sign in Hebrew abbreviations. */
const isWithinWord = (text: string, at: number) =>
  /["'’״]/.test(text[at]!) && LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at + 1] ?? '')
