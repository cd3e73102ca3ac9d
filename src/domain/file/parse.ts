import * as v from 'valibot'
import { inconsistencies } from './consistency.ts'
import { decodeText } from './decodeText.ts'
import { foreignJson } from './foreignJson.ts'
import { foreignText } from './foreignText.ts'
import { jsonProblems } from './jsonProblems.ts'
import { GraphFileSchema, type GraphFile } from './graphFile.ts'
import { referencesOf, type References } from './references.ts'
import type { Problem, Result } from './problem.ts'
import { shapeProblems } from './shapeProblem.ts'
import * as messages from '../../messages/problems.ts'

/** Larger files are refused before they are read: a browser tab would stall on them. In bytes. */
export const MAX_FILE_BYTES = 25 * 2 ** 20

/** A graph of more entities is refused: nobody can read it, and few devices can lay it out. */
export const MAX_ENTITIES = 20_000

/** Says why a file of this many bytes cannot be read, or null if it can. */
export function sizeProblem(bytes: number): Problem | null {
  if (bytes <= MAX_FILE_BYTES) return null
  const megabytes = (n: number) => messages.megabytes({ count: Math.ceil(n / 2 ** 20) })
  return {
    path: [],
    what: messages.isTooLarge({ size: megabytes(bytes), limit: megabytes(MAX_FILE_BYTES) }),
    fix: messages.splitTheTextIntoSeveral,
  }
}

/** The repaired file, where its quotes lack only the exact words of their sentences, and the number of repairs. */
interface Mended {
  file: GraphFile
  count: number
}
export type Parsed = { ok: true; value: GraphFile } | { ok: false; problems: Problem[]; mended?: Mended }

/** The checks that a schema cannot express. */
export type Rules = (links: References) => Problem[]

/** Parses the bytes of a graph file. Never throws; on failure every problem is in the result, not only the first. */
export function parseGraphBytes(bytes: Uint8Array, rules?: Rules): Parsed {
  const tooLarge = sizeProblem(bytes.length)
  if (tooLarge) return failed(tooLarge)
  const decoded = decodeText(bytes)
  return 'problem' in decoded ? failed(decoded.problem) : parseGraphText(decoded.text, rules)
}

/** Parses the text of a graph file. Never throws. */
export function parseGraphText(written: string, rules?: Rules): Parsed {
  // No text has more UTF-16 units than UTF-8 bytes, so nothing that sizeProblem lets through as a file is refused here.
  const tooLarge = sizeProblem(written.length)
  if (tooLarge) return failed(tooLarge)
  const text = written.replace(/^\uFEFF/, '')
  if (text.trim() === '') return failed(EMPTY)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    const foreign = foreignText(text)
    const slips = foreign ? [foreign] : jsonProblems(text)
    return failed(...(slips.length ? slips : [NOT_JSON]))
  }
  return parseGraph(json, rules)
}

/** Parses an already decoded graph file: its shape, and whether its parts fit together. Never throws. */
export function parseGraph(input: unknown, rules: Rules = inconsistencies): Parsed {
  const parsed = checked(input, rules)
  if (parsed.ok) return parsed
  const mended = fix(input, parsed.problems, rules)
  return mended ? { ...parsed, mended } : parsed
}

function checked(input: unknown, rules: Rules): Result<GraphFile> {
  const foreign = foreignJson(input)
  if (foreign) return failed(foreign)
  // The validator accepts a list as an object without fields.
  if (Array.isArray(input))
    return failed({ path: [], what: messages.isAList, fix: messages.itMustBeAnObject })
  const tooMany = entitiesProblem(input)
  if (tooMany) return failed(tooMany)
  const shape = v.safeParse(GraphFileSchema, input)
  const links = shape.success ? shape.output : referencesOf(input)
  const misshapen = shape.success ? [] : shape.issues.flatMap((issue) => shapeProblems(issue, input))
  const problems = links ? misshapen.concat(rules(links)) : misshapen
  return shape.success && problems.length === 0 ? { ok: true, value: shape.output } : { ok: false, problems }
}

/** A quote in a tour may no longer match once the quote of its claim is repaired; then it is repaired too. */
const ROUNDS = 3

function fix(input: unknown, found: readonly Problem[], rules: Rules): Mended | null {
  if (!isMendable(found)) return null
  const copy: unknown = structuredClone(input)
  let problems: readonly Problem[] = found
  const places = new Set<string>()
  for (let round = 0; round < ROUNDS && isMendable(problems); round++) {
    for (const { path, correction } of problems) {
      const owner = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], copy)
      Object.assign(owner as object, { [path.at(-1)!]: correction! })
      places.add(path.join('.'))
    }
    const again = checked(copy, rules)
    if (again.ok) return { file: again.value, count: places.size }
    problems = again.problems
  }
  return null
}

const isMendable = (problems: readonly Problem[]) =>
  problems.every(({ correction }) => correction !== undefined)

function entitiesProblem(input: unknown): Problem | null {
  const entities = (input as { entities?: unknown } | null | undefined)?.entities
  if (!Array.isArray(entities) || entities.length <= MAX_ENTITIES) return null
  return {
    path: ['entities'],
    what: messages.areTooMany({ count: entities.length, limit: MAX_ENTITIES }),
    fix: messages.splitTheTextIntoSeveralFiles,
  }
}

const failed = (...problems: Problem[]): { ok: false; problems: Problem[] } => ({ ok: false, problems })

const EMPTY: Problem = {
  path: [],
  what: messages.isEmpty,
  fix: messages.chooseAFileThatHolds,
}
const NOT_JSON: Problem = {
  path: [],
  what: messages.isNotJson,
  fix: messages.lookForACommaToo,
}
