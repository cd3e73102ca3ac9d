import type { Problem } from './problem.ts'

/** What a file is that is no graph file, and what one can do about it. */
export interface Foreign {
  /** As in "the file is a picture (PNG)". */
  is: string
  fix: string
}

export const TEXT_FIX =
  'A graph file is then made from the text, sentence by sentence, as data/README.md says.'

/** For everything that has nodes and edges. */
export const NETWORK_FIX =
  'It has no sentences, quotes or voices, so there is nothing to show as proof. If it was saved by this page, take “Graph file” under Share instead; else make a graph file as data/README.md says.'

export const isForeign = ({ is, fix }: Foreign): Problem => ({
  path: [],
  what: `is ${is}, not a graph file`,
  fix,
})
