import type { Key, Problem } from './problem.ts'

/** Where a problem is, and the id of what it belongs to. */
export interface Place {
  path: readonly Key[]
  owner: string | null
}

export type Report = (place: Place, what: string, fix: string, correction?: Problem['correction']) => void
export type Known = { has(id: string): boolean }

/** Reports an id that is not among those known, as a place in the file names it. */
export type MustExist = (known: Known, kind: string, id: string | null, place: Place) => void
