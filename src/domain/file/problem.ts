/** One thing that is wrong with outside input, in words a teacher understands. */
export interface Problem {
  /** Where: a path into the input, such as `relations[3].claims[0].quote`. */
  path: string
  what: string
  fix: string
  /** Where the way to fix it leaves no choice: the value that belongs at a place in the input. */
  correction?: { at: readonly (string | number)[]; value: string }
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }
