import type { Problem } from './problem.ts'
import * as messages from '../../messages/problems.ts'

/** What kind of file this is instead of a graph file, and what to do about it. */
export interface Foreign {
  /** As in "the file is a picture (PNG)". */
  is: string
  fix: string
}

export const TEXT_FIX = messages.aGraphFileIsThen

/** For everything that has nodes and edges. */
export const NETWORK_FIX = messages.itHasNoSentencesQuotes

export const isForeign = ({ is, fix }: Foreign): Problem => ({
  path: [],
  what: messages.isNotAGraphFile({ what: is }),
  fix,
})
