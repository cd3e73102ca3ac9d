import type { Judgement, ClaimAnswer } from './judge.ts'

/** How far somebody has come with one question. */
export interface Attempt {
  /** Sentences that were taken for the proof and are none, in the order of trying. */
  misses: readonly string[]
  /** The sentence that proves it, once it is known. */
  sentence: string | null
  /** The sentence was shown, not found. */
  shown: boolean
  /** How its claim was read, and what that is worth. */
  answer: { reading: ClaimAnswer; judgement: Judgement } | null
}

export const UNTRIED: Attempt = { misses: [], sentence: null, shown: false, answer: null }

/** So many misses, and the sentence may be shown. */
export const MISSES_TO_SHOW = 2

/** Of the questions whose sentence is known, how many were found at the first try. */
export function scoreOf(attempts: Iterable<Attempt>): { first: number; of: number } {
  const known = [...attempts].filter(({ sentence }) => sentence !== null)
  return { first: known.filter(({ misses, shown }) => !misses.length && !shown).length, of: known.length }
}
