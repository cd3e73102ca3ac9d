import type { Box } from './box.ts'
/** Sizes of labels without a browser, so that the build, the tests and every screen agree on what overlaps. */

// Advance widths of Atkinson Hyperlegible Next at weight 600, in thousandths of an em, for characters 32 to 126.
const ADVANCE = [
  303, 298, 362, 730, 604, 953, 727, 195, 324, 324, 485, 598, 252, 369, 253, 424, 656, 430, 569, 592, 621,
  602, 617, 529, 621, 578, 253, 253, 564, 617, 564, 526, 780, 662, 634, 654, 683, 589, 562, 711, 699, 415,
  546, 654, 548, 848, 710, 737, 617, 747, 639, 604, 592, 687, 628, 877, 666, 627, 615, 333, 424, 344, 573,
  391, 274, 544, 587, 502, 586, 555, 349, 582, 565, 285, 255, 536, 301, 870, 565, 567, 587, 591, 368, 497,
  360, 559, 509, 723, 522, 499, 492, 370, 249, 370, 543,
]
/** Of the same face: letters that are no Latin letter with a mark, and signs. */
const MORE_SIGNS = '–—‘’“”„…•′″‹›«»·€×÷¿¡§©®°ßæøðþœıłđŁØÆŒÞÐ'
const MORE_ADVANCES = [
  501, 829, 258, 258, 453, 453, 453, 745, 437, 281, 552, 380, 380, 621, 621, 276, 673, 534, 597, 502, 297,
  546, 797, 797, 380, 608, 873, 566, 580, 586, 931, 284, 331, 585, 578, 735, 942, 1017, 617, 701,
]
/**
 * Of other alphabets, on average over some names, in the faces that common systems have for them (Liberation, DejaVu and Noto
 * at weight 600): which one draws them is the reader's machine's to choose. Capitals stand before small letters.
 */
const ALPHABETS: readonly (readonly [RegExp, number])[] = [
  [/(?=\p{Script=Greek})\p{Lu}/u, 690],
  [/\p{Script=Greek}/u, 560],
  [/(?=\p{Script=Cyrillic})\p{Lu}/u, 750],
  [/\p{Script=Cyrillic}/u, 580],
  [/\p{Script=Hebrew}/u, 490],
  [/\p{Script=Arabic}/u, 505],
  [/\p{Script=Thai}/u, 530],
  [/\p{Script=Armenian}/u, 760],
  [/\p{Script=Bengali}/u, 860],
  [/\p{Script=Tamil}/u, 1100],
]
/** Of any other alphabet. */
const OTHER_ADVANCE = 650
/** Of signs that fill a square, and of pictures. */
const [SQUARE_ADVANCE, PICTURE_ADVANCE] = [1000, 1300]
/** Signs of Chinese, Japanese and Korean writing, between which a line may break but for the last, and forms as wide. */
const SQUARE =
  /[\u1100-\u115F\u2E80-\uA4CF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u
/** What stands on or within another sign. */
const WIDTHLESS = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u
const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
export const LINE_HEIGHT = 1.15
/** Between a node's edge and its label, in layout units. */
export const LABEL_GAP = 3

/** Width of a text in units of its font size. */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text) width += ADVANCE[char.charCodeAt(0) - 32] ?? otherAdvance(char)
  return width / 1000
}

function otherAdvance(char: string): number {
  if (WIDTHLESS.test(char)) return 0
  if (SQUARE.test(char)) return SQUARE_ADVANCE
  const sign = MORE_SIGNS.indexOf(char)
  if (sign >= 0) return MORE_ADVANCES[sign]!
  // A letter with a mark is as wide as without.
  const base = ADVANCE[char.normalize('NFD').charCodeAt(0) - 32]
  if (base !== undefined) return base
  if (PICTURE.test(char)) return PICTURE_ADVANCE
  return ALPHABETS.find(([alphabet]) => alphabet.test(char))?.[1] ?? OTHER_ADVANCE
}

/** The box of a label that hangs centred under a node at (x, y). */
export function labelBox(x: number, y: number, radius: number, lines: readonly string[], font: number): Box {
  const half = (Math.max(...lines.map(textWidth)) * font) / 2
  const top = y + radius + LABEL_GAP
  return { left: x - half, top, right: x + half, bottom: top + lines.length * font * LINE_HEIGHT }
}
