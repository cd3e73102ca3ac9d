import { INVISIBLE, signs } from './signs.ts'
import * as messages from '../../messages/problems.ts'
import { listed } from '../../messages/locale.ts'

/** One place where words are written in other characters than in the sentence. */
interface Difference {
  /** Which character of the words it is, from 1. */
  at: number
  has: string
  wanted: string
}
export interface SameWords {
  /** The words as the sentence has them. */
  exact: string
  /** "normal form (Unicode NFC or NFD) and no-break spaces" */
  only: string
  /** "at character 7 it has é (U+0065 U+0301), the sentence é (U+00E9)" */
  where: string
}

/** Text with all that looks the same written the same, and where in the text each unit of it comes from. */
interface Folded {
  text: string
  starts: number[]
  ends: number[]
}

/**
 * Finds words that stand in a text but for how their characters are written: in Unicode's normal form, spaces, quotation
 * marks, hyphens and invisible signs. Null where they do not stand there once.
 */
export function sameWords(whole: string, written: string): SameWords | null {
  for (const isSpaceOne of [false, true]) {
    const [text, words] = [fold(whole, isSpaceOne), fold(written, isSpaceOne)]
    const [at, ...more] = placesOf(text, words)
    if (at !== undefined) return more.length ? null : described(text, words, at, whole, written)
  }
  return null
}

function placesOf(text: Folded, { text: words }: Folded): number[] {
  const places: number[] = []
  if (words === '') return places
  for (let at = text.text.indexOf(words); at >= 0; at = text.text.indexOf(words, at + 1))
    if (isEdge(text, at) && isEdge(text, at + words.length)) places.push(at)
  return places
}

function described(
  text: Folded,
  words: Folded,
  at: number,
  whole: string,
  written: string,
): SameWords | null {
  const { length } = words.text
  const exact = whole.slice(text.starts[at], text.ends[at + length - 1])
  const differences = compare(words, text, at, written, whole)
  const [first] = differences
  if (!first) return null
  const others = differences.length - 1
  const more = others ? messages.andSoAtMorePlaces({ count: others }) : ''
  return {
    exact,
    only: listed([...new Set(differences.map(kindOf))]),
    where: messages.atCharacterItHas({
      at: first.at,
      has: signs(first.has),
      wanted: signs(first.wanted),
      more,
    }),
  }
}

/** A character that folds into several units may not be cut. */
const isEdge = ({ starts }: Folded, at: number) =>
  at === 0 || at >= starts.length || starts[at] !== starts[at - 1]

function fold(text: string, isSpaceOne: boolean): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] }
  for (const { 0: character, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const plain = plainOf(character)
    const end = index + character.length
    if (isSpaceOne && plain === ' ' && folded.text.at(-1) === ' ') folded.ends[folded.ends.length - 1] = end
    else
      for (const unit of plain.split('')) {
        folded.text += unit
        folded.starts.push(index)
        folded.ends.push(end)
      }
  }
  return folded
}

/** A letter with its marks, in the form in which all that looks like it is the same. */
const plainOf = (character: string): string =>
  character
    .replaceAll(/[‘’‚‛′`´]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .normalize('NFKD')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s/g, ' ')

/** Goes through both from one edge that they share to the next. */
function compare(words: Folded, text: Folded, at: number, written: string, whole: string): Difference[] {
  const differences: Difference[] = []
  let [from, wantedFrom] = [words.starts[0]!, text.starts[at]!]
  // What folds to nothing before the first unit is a difference too.
  if (from > 0) differences.push({ at: 1, has: written.slice(0, from), wanted: '' })
  for (let i = 1; i <= words.text.length; i++) {
    if (!isEdge(words, i) || !isEdge(text, at + i)) continue
    const isLast = i === words.text.length
    const to = isLast ? written.length : words.starts[i]!
    const wantedTo = isLast ? text.ends[at + i - 1]! : text.starts[at + i]!
    const [has, wanted] = [written.slice(from, to), whole.slice(wantedFrom, wantedTo)]
    if (has !== wanted) {
      const same = sharedStart(has, wanted)
      differences.push({
        at: Array.from(written.slice(0, from + same)).length + 1,
        has: has.slice(same),
        wanted: wanted.slice(same),
      })
    }
    ;[from, wantedFrom] = [to, wantedTo]
  }
  return differences
}

/** A letter before an invisible sign is no part of the difference; one before its own marks is. */
function sharedStart(has: string, wanted: string): number {
  if (has[0] !== wanted[0] || has.normalize('NFC') === wanted.normalize('NFC')) return 0
  let same = 0
  while (same < has.length && has[same] === wanted[same]) same++
  return same
}

function kindOf({ has, wanted }: Difference): string {
  const both = has + wanted
  if (has.normalize('NFC') === wanted.normalize('NFC')) return messages.normalFormUnicodeNfcOr
  if (/^\s*$/.test(both)) return /[^\S \t\r\n]/.test(both) ? messages.noBreakSpaces : messages.spaces
  if (both.replaceAll(INVISIBLE, '') === '')
    return both.includes('\u00ad') ? messages.softHyphens : messages.invisibleCharacters
  if (/^["'“”„‟«»‘’‚‛′`´]+$/.test(both)) return messages.quotationMarks
  return /^[\p{Pd}−]+$/u.test(both) ? messages.hyphensAndDashes : messages.theFormOfCharacters
}
