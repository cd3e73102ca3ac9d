import type { Problem } from './problem.ts'

export type Report = (path: string, what: string, fix: string, correction?: Problem['correction']) => void
export type Known = { has(id: string): boolean }

/** Reports an id that is not among those known, as a place in the file names it. */
export type MustExist = (known: Known, kind: string, id: string | null, path: string) => void
