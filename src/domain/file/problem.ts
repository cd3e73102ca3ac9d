import * as messages from '../../messages/problems.ts'

/** A step into a file: the name of a field, or a place in a list, from 0. */
export type Key = string | number

/** One thing that is wrong with outside input, in words a teacher understands. */
export interface Problem {
  /** The keys that lead to it in the file; none: it is the file as a whole. */
  path: readonly Key[]
  /** Id of the innermost thing on that path that has one. */
  owner?: string
  /** Where in the text of the file, from 1, if it cannot be read as JSON. */
  position?: { line: number; column: number }
  what: string
  fix: string
  /** Where the way to fix it leaves no choice: the value that belongs at its path. */
  correction?: string
}

export type Result<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** Where a problem is, for people: `relations[3].claims[0].quote (iran--meets--russia)`, `line 3, column 14` or `file`. */
export function placeInWords({ path, owner, position }: Problem): string {
  if (position) return messages.lineColumn({ line: String(position.line), column: String(position.column) })
  return pathInWords(path) + (owner ? ` (${cut(owner)})` : '')
}

/** `relations[3].claims[0].quote`, as programs write it. */
export const pathInWords = (path: readonly Key[]): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${cut(key)}`)).join('') ||
  messages.theFile

const cut = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)
