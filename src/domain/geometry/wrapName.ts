import { textWidth } from './labelBox.ts'

/** What reads as one sign: a letter with its marks, a picture of several parts, a flag. Within it no line breaks. */
const SIGN = /\p{Regional_Indicator}{2}|.(?:[\p{M}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]|\u200D.|\u200C)*/gsu
/** Signs that are written without spaces, between which a line may break. */
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u
/** What no line begins with, and what none ends with. */
const NO_BEGINNING =
  /^[、。，．・：；？！’”）〕］｝〉》」』】ー々〜ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u
const NO_END = /[‘“（〔［｛〈《「『【]$/u
/** After these a long word breaks rather than elsewhere. */
const JOINT = /(?<=[-–—/_.])/u

/** A part of a name that stays on one line. */
interface Piece {
  text: string
  /** A space stands before it, unless it begins a line. */
  spaced: boolean
}

/**
 * Breaks a name into lines no wider than `widest` (in units of the font size), as even as they go: at spaces, between signs
 * that are written without any, and where a word alone is wider, at its joints or else wherever it must.
 */
export function wrapName(name: string, widest: number): string[] {
  const pieces = name.split(' ').flatMap((word) => piecesOf(word, widest))
  const fewest = fill(pieces, widest).length
  for (let even = textWidth(name) / fewest; even < widest; even += 0.5) {
    const lines = fill(pieces, even)
    if (lines.length <= fewest && lines.every((line) => textWidth(line) <= widest)) return lines
  }
  return fill(pieces, widest)
}

function piecesOf(word: string, widest: number): Piece[] {
  const parts = joined(signsOf(word)).flatMap((part) =>
    textWidth(part) <= widest ? [part] : broken(part, widest),
  )
  return parts.map((text, i) => ({ text, spaced: i === 0 }))
}

const signsOf = (text: string): string[] => text.match(SIGN) ?? [text]

/** Puts together again what no line breaks between. */
function joined(signs: readonly string[]): string[] {
  const parts: string[] = []
  let before = ''
  for (const sign of signs) {
    const mayBreak =
      (UNSPACED.test(sign) || UNSPACED.test(before)) && !NO_BEGINNING.test(sign) && !NO_END.test(before)
    if (mayBreak || !parts.length) parts.push(sign)
    else parts[parts.length - 1] += sign
    before = sign
  }
  return parts
}

function broken(word: string, widest: number): string[] {
  return word.split(JOINT).flatMap((part) => (textWidth(part) <= widest ? [part] : signsOf(part)))
}

function fill(pieces: readonly Piece[], widest: number): string[] {
  const lines: string[] = []
  for (const { text, spaced } of pieces) {
    const last = lines.at(-1)
    const longer = `${last}${spaced ? ' ' : ''}${text}`
    if (last !== undefined && textWidth(longer) <= widest) lines[lines.length - 1] = longer
    else lines.push(text)
  }
  return lines
}
