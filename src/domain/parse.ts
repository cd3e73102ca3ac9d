import * as v from 'valibot'
import { inconsistencies } from './consistency.ts'
import { GraphFileSchema, type GraphFile } from './graphFile.ts'
import { linksOf } from './links.ts'
import type { Problem, Result } from './problem.ts'
import { shapeProblems } from './shapeProblem.ts'

/** Larger files are refused before they are read: a browser tab would stall on them. In bytes. */
export const MAX_FILE_BYTES = 25 * 2 ** 20

/** A graph of more entities is refused: nobody can read it, and few devices can lay it out. */
export const MAX_ENTITIES = 20_000

/** Says why a file of this many bytes cannot be read, or null if it can. */
export function sizeProblem(bytes: number): Problem | null {
  if (bytes <= MAX_FILE_BYTES) return null
  const megabytes = (n: number) => `${Math.ceil(n / 2 ** 20)} MB`
  return {
    path: 'file',
    what: `is ${megabytes(bytes)} large; the limit is ${megabytes(MAX_FILE_BYTES)}`,
    mend: 'Split the text into several files, or leave out what the graph does not need.',
  }
}

/** Parses the text of a graph file. Never throws; on failure every problem is in the result, not only the first. */
export function parseGraphText(text: string): Result<GraphFile> {
  // No text has more UTF-16 units than UTF-8 bytes, so nothing that sizeProblem lets through as a file is refused here.
  const tooLarge = sizeProblem(text.length)
  if (tooLarge) return { ok: false, problems: [tooLarge] }
  if (text.trim() === '')
    return failed(
      'file',
      'is empty',
      'Choose a file that holds a graph; data/README.md says how one is made.',
    )
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return failed('file', `is not JSON${placeOf(error, text)}`, NOT_JSON)
  }
  return parseGraph(json)
}

/** Parses an already decoded graph file: its shape, and whether its parts fit together. Never throws. */
export function parseGraph(input: unknown): Result<GraphFile> {
  // The validator takes a list for an object without fields.
  if (Array.isArray(input)) return failed('file', 'is a list [ … ]', 'It must be an object { … }.')
  const tooMany = entitiesProblem(input)
  if (tooMany) return { ok: false, problems: [tooMany] }
  const shape = v.safeParse(GraphFileSchema, input)
  const links = shape.success ? shape.output : linksOf(input)
  const misshapen = shape.success ? [] : shape.issues.flatMap((issue) => shapeProblems(issue, input))
  const problems = links ? misshapen.concat(inconsistencies(links)) : misshapen
  return shape.success && problems.length === 0 ? { ok: true, value: shape.output } : { ok: false, problems }
}

function entitiesProblem(input: unknown): Problem | null {
  const entities = (input as { entities?: unknown } | null | undefined)?.entities
  if (!Array.isArray(entities) || entities.length <= MAX_ENTITIES) return null
  const written = (n: number) => n.toLocaleString('en')
  return {
    path: 'entities',
    what: `are ${written(entities.length)}; the limit is ${written(MAX_ENTITIES)}`,
    mend: 'Split the text into several files, or leave out the entities that matter least.',
  }
}

const failed = (path: string, what: string, mend: string): Result<never> => ({
  ok: false,
  problems: [{ path, what, mend }],
})

const NOT_JSON =
  'Look there, and just before, for a comma too many or too few, or a missing quotation mark or bracket.'

/** Engines name the place of a JSON error as a position, as line and column, or not at all. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : ''
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined) return message && ` (${message.slice(0, 200)})`
  const before = text.slice(0, Number(position)).split('\n')
  return `: reading stopped at line ${before.length}, column ${before.at(-1)!.length + 1}`
}
