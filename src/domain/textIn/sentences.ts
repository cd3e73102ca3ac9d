import { lexiconOf, type Lexicon } from './lexicon.ts'
import { CLOSING, possibleEnds, TERMINATORS } from './possibleEnds.ts'
import { trimmed, type Span } from './span.ts'

/**
 * Cuts a paragraph into sentences, without the white space around each. Whatever stands in the paragraph stands in one of
 * them, and once.
 */
export function sentenceSpans(paragraph: string, language: string): Span[] {
  const lexicon = lexiconOf(language)
  const spans: Span[] = []
  let from = 0
  const cut = (to: number) => {
    const span = trimmed(paragraph, { from, to })
    if (span) spans.push(span)
    from = to
  }
  for (const at of possibleEnds(paragraph, language))
    if (endsSentence(around(paragraph, from, at), lexicon)) cut(at)
  cut(paragraph.length)
  return spans
}

/** As much of the text as tells whether a sentence ends. */
const REACH = 100

interface Around {
  /** What is before the space, if it is not too long: from the beginning of the sentence. */
  before: string
  isSpaced: boolean
  after: string
}

function around(text: string, from: number, at: number): Around {
  const whole = text.slice(Math.max(from, at - REACH), at)
  const before = whole.trimEnd()
  return { before, isSpaced: before !== whole, after: text.slice(at, at + REACH) }
}

const NOTES = /(?:\[\d{1,3}\]|[¹²³⁰-⁹]+)+$/
const CLOSED = new RegExp(`[${CLOSING}\\s]*$`, 'u')
const TERMINATED = new RegExp(`[${TERMINATORS};\u037e]+$`, 'u')
const STRAY_CLOSING = /^(?:["'](?=\s|$)|[»”›’)\]}](?![\p{L}\p{N}]))/u

function endsSentence({ before, isSpaced, after }: Around, lexicon: Lexicon): boolean {
  const closed = before.replace(NOTES, '').replace(CLOSED, '')
  const closing = before.slice(closed.length)
  const [terminator = ''] = TERMINATED.exec(closed) ?? []
  const words = closed.slice(0, closed.length - terminator.length)
  const next = /[\p{L}\p{N}]/u.exec(after)?.[0] ?? ''
  if (!isSpaced && (/^[.!?…]*$/.test(terminator) || /[“‘«‹]$/.test(before))) return false
  // In Japanese, what is said goes on after the mark.
  if (/\p{Pe}$/u.test(before) && /^\p{Script=Hiragana}/u.test(after)) return false
  if (STRAY_CLOSING.test(after) || /^\p{Ll}/u.test(next)) return false
  if (terminator === '.') return !goesOn(words, after, lexicon)
  if (/^\.*…\.*$|^\.+$/.test(terminator)) return !isGap(words) || begins(after, lexicon)
  return !(/["”“»’]/.test(closing) && NAMED_SPEAKER.test(after))
}

/** An ellipsis with a space or a bracket before it stands for words left out. */
const isGap = (words: string) => /[\s[(]$|^$/.test(words)

const FIRST_WORD = /^[^\p{L}\p{N}]*([\p{L}\p{M}\p{N}]+)(?![\p{L}\p{M}\p{N}.])/u
const begins = (after: string, { starters }: Lexicon) => starters.has(FIRST_WORD.exec(after)?.[1] ?? '')

/** Whether the full stop after these words belongs to an abbreviation, a number or an initial within the sentence. */
function goesOn(words: string, after: string, lexicon: Lexicon): boolean {
  const [, word = ''] = /([^\s\p{Ps}\p{Pi}"'’«»„“”]*)$/u.exec(words)!
  const isFirst = word.length === words.replace(/^[\p{Ps}\s]+/u, '').length
  // The number of an item in a list.
  if (isFirst && /^(?:\d{1,3}|\p{L}|[IVXLC]+)$/u.test(word)) return true
  const [dotted = word] = /(?<![\p{L}\p{N}])\p{L}(?:\.\s?\p{L})+$/u.exec(words) ?? []
  const plain = dotted.replaceAll(/[.\s]/g, '')
  if (lexicon.within.has(plain)) return true
  if (lexicon.beforeNumber.has(plain)) return /^\P{L}{0,2}(?:\d|[IVXLC]+\b)/u.test(after)
  const isOrdinal = lexicon.hasOrdinals && /^\d{1,2}$/.test(word)
  const isShort = /^\p{L}$/u.test(plain) || /\p{L}\.\s?\p{L}+$/u.test(dotted) || lexicon.either.has(plain)
  return (isShort || isOrdinal) && !begins(after, lexicon)
}

/** "Gantz asked", "Foreign Minister Sergei Lavrov said": after a question in quotation marks the sentence goes on. */
const NAMED_SPEAKER =
  /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s(?:(?:bin|al|de|del|van|von|of|the)\s)?){1,6}(?:asked|said|says|added|wrote|told|replied|exclaimed|answered|wondered|shouted|warned|insisted|tweeted)\b/u
