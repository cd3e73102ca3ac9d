import type { Problem } from '../../../domain/file/problem.ts'
import { plainTextOf, type Block } from '../../../domain/textIn/structure.ts'
import type { Remark } from './remarks.ts'
import * as messages from '../../../messages/textIn.ts'

/** A text that came in, as a plain one with marked headings, to be looked through before it is cut. */
export interface TextRead {
  /** What the document calls itself; null where it does not say. */
  title: string | null
  text: string
  remarks: readonly Remark[]
}

/** A text, or why there is none. The problem goes on from "The file" or "What you pasted". */
export type Reading = { ok: true; value: TextRead } | { ok: false; problem: Problem }

/** Longer texts are refused, in UTF-16 units: no class reads a text of some 300 000 words. */
export const MAX_TEXT = 2 * 2 ** 20

/** Documents are larger than their words, and browsers stall on the largest. In UTF-16 units. */
const MAX_MARKUP = 8 * MAX_TEXT

export const failed = (what: string, fix: string): Reading => ({
  ok: false,
  problem: { path: [], what, fix },
})

/** Why a document of this many characters is not read; null where it can be. */
export const markupProblem = (length: number): Reading | null => (length > MAX_MARKUP ? tooLong() : null)

const tooLong = () => failed(messages.isTooLong({ limit: MAX_TEXT }), messages.takeOneArticle)

/** The text, unless it is too long or has no words. */
export function textRead(
  text: string,
  title: string | null = null,
  remarks: readonly Remark[] = [],
): Reading {
  if (text.length > MAX_TEXT) return tooLong()
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const isPicture = remarks.some(({ kind }) => kind === 'pictures')
    return isPicture
      ? failed(messages.isAPicture, messages.aPictureHoldsNoWords)
      : failed(messages.holdsNoWords, messages.copyTheWordsThemselves)
  }
  return { ok: true, value: { title: title?.replaceAll(/\s+/g, ' ').trim() || null, text, remarks } }
}

export const blocksRead = (
  blocks: readonly Block[],
  title: string | null,
  remarks: readonly Remark[],
): Reading => textRead(plainTextOf(blocks), title, remarks)
