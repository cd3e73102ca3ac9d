import { isAbbreviation, lexiconOf } from './lexicon.ts'
import { segmenterFor } from './segmenter.ts'
import type { Span } from './span.ts'

const PLAIN_WORD = /[\p{L}\p{M}\p{N}_]+(?:['’.·‌-‍][\p{L}\p{M}\p{N}_]+)*/gu
const LETTERS = /[\p{L}\p{N}]/u

/**
 * The words of a sentence, each with the signs that belong to it: the full stop of "U.S.", the sign of "$5" and of "20%".
 * Parts that a hyphen joins are words of their own, so that "US" can be chosen in "US-led".
 */
export function wordSpans(text: string, language: string): Span[] {
  const lexicon = lexiconOf(language)
  return bareWords(text, language).map(({ from, to }) => {
    // The sign in "1$a" belongs to the number before it.
    const hasSign = /(?:(?<!\p{N})\p{Sc}|[#@№§])$/u.test(text.slice(Math.max(0, from - 3), from))
    const isNumber = /\p{N}$/u.test(text.slice(from, to))
    const hasEnd =
      text[to] === '.'
        ? isAbbreviation(text.slice(from, to), lexicon)
        : isNumber && /[%‰°\p{Sc}]/u.test(text[to] ?? '')
    return { from: hasSign ? from - 1 : from, to: hasEnd ? to + 1 : to }
  })
}

function bareWords(text: string, language: string): Span[] {
  const segmenter = segmenterFor(language, 'word')
  if (!segmenter)
    return Array.from(text.matchAll(PLAIN_WORD)).flatMap(({ 0: word, index }) =>
      LETTERS.test(word) ? [{ from: index, to: index + word.length }] : [],
    )
  return Array.from(segmenter.segment(text)).flatMap(({ segment, index, isWordLike }) =>
    isWordLike && LETTERS.test(segment) ? [{ from: index, to: index + segment.length }] : [],
  )
}

/**
 * The selection as a person means it: whole words, without white space and signs around them; a mark or bracket whose partner
 * stands among the words is taken along. Null where it touches no word; a selection of nothing touches the word it stands in
 * or at.
 */
export function snapToWords(text: string, selection: Span, language: string): Span | null {
  const { from, to } = selection
  const isTouched = (word: Span) =>
    from === to ? word.from <= from && from <= word.to : word.from < to && from < word.to
  const touched = wordSpans(text, language).filter(isTouched)
  const [first, last] = [touched[0], touched.at(-1)]
  return first && last ? withPartners(text, { from: first.from, to: last.to }) : null
}

const PARTNERS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['「', '」'],
  ['(', ')'],
  ['[', ']'],
]

/** Takes a mark along that the words open and close only outside, or close and open outside. */
function withPartners(text: string, span: Span): Span {
  const [before] = /[^\p{L}\p{N}\s]*$/u.exec(text.slice(0, span.from))!
  const [after] = /^[^\p{L}\p{N}\s]*/u.exec(text.slice(span.to))!
  const words = text.slice(span.from, span.to)
  const count = (sign: string) => words.split(sign).length - 1
  const isOdd = (mark: string) => count(mark) % 2 === 1
  let { from, to } = span
  const open = (mark: string) =>
    (from = Math.min(from, at(before.lastIndexOf(mark), span.from - before.length, from)))
  const close = (mark: string) => (to = Math.max(to, at(after.indexOf(mark), span.to + 1, to)))
  for (const [opening, closing] of PARTNERS) {
    if (count(opening) > count(closing) && closing !== '’') close(closing)
    if (count(closing) > count(opening) && closing !== '’') open(opening)
  }
  if (isOdd('"')) {
    if (after.includes('"')) close('"')
    else open('"')
  }
  return { from, to }
}

const at = (found: number, start: number, otherwise: number) => (found < 0 ? otherwise : start + found)

/** A text that repeats itself for longer is no sentence. In words. */
const MOST = 60

/**
 * The selection widened by as few words as it takes for its words to stand in the sentence only once; the whole sentence where
 * nothing less does.
 */
export function widenUntilUnique(text: string, selection: Span, language: string): Span {
  const isUnique = ({ from, to }: Span) => {
    const quote = text.slice(from, to)
    return quote !== '' && text.indexOf(quote) === text.lastIndexOf(quote)
  }
  if (isUnique(selection)) return selection
  const words = wordSpans(text, language)
  const starts = [
    selection.from,
    ...words.flatMap(({ from }) => (from < selection.from ? from : [])).reverse(),
  ]
  const ends = [selection.to, ...words.flatMap(({ to }) => (to > selection.to ? to : []))]
  for (let more = 1; more < MOST; more++)
    for (let left = 0; left <= more; left++) {
      const [from, to] = [starts[left], ends[more - left]]
      if (from !== undefined && to !== undefined && isUnique({ from, to }))
        return withPartners(text, { from, to })
    }
  return { from: 0, to: text.length }
}
