import * as v from 'valibot'
import { GraphFileSchema } from './graphFile.ts'
import type { Key, Problem } from './problem.ts'
import * as messages from '../../messages/problems.ts'

/** Says in a teacher's words what one issue of the validator means: more than one problem where an object has several unknown fields. */
export function shapeProblems(issue: v.BaseIssue<unknown>, input: unknown): Problem[] {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return unknownFields(issue).map((field) => ({
      ...placeOf([...keysOf(issue).slice(0, -1), field], input),
      what: messages.isNotAFieldOf,
      fix: messages.checkItsSpellingOrRemove,
    }))
  return [{ ...placeOf(keysOf(issue), input), ...wording(issue) }]
}

function wording(issue: v.BaseIssue<unknown>): Pick<Problem, 'what' | 'fix'> {
  if (issue.received === 'undefined') return { what: messages.isMissing, fix: messages.addItDataReadmeMd }
  const received = WORDS[issue.received] ?? cut(issue.received)
  if (issue.type === 'picklist')
    return {
      what: messages.isReceivedWhichIsNot({ received }),
      fix: messages.useOneOf({ list: listed(issue.expected) }),
    }
  if (issue.kind === 'schema' && issue.type !== 'union')
    return {
      what: messages.isReceived({ received }),
      fix: messages.itMustBe({ list: listed(issue.expected) }),
    }
  const [what = issue.message, fix] = issue.message.split(': ')
  return { what, fix: fix ? `${fix[0]?.toUpperCase()}${fix.slice(1)}.` : messages.correctTheValue }
}

const keysOf = (issue: v.BaseIssue<unknown>): Key[] => (issue.path ?? []).map(({ key }) => key as Key)

/** The validator stops at the first unknown field of an object; a curator wants them all. */
function unknownFields(issue: v.BaseIssue<unknown>): string[] {
  let schema: SchemaNode | undefined = GraphFileSchema as SchemaNode
  for (const key of keysOf(issue).slice(0, -1)) {
    schema = typeof key === 'number' ? schema?.item : schema?.entries?.[String(key)]
    while (schema?.wrapped) schema = schema.wrapped
  }
  const known = schema?.entries ?? {}
  const owner = issue.path?.at(-1)?.input as object
  return Object.keys(owner).filter((field) => !Object.hasOwn(known, field))
}

interface SchemaNode {
  entries?: Record<string, SchemaNode>
  item?: SchemaNode
  wrapped?: SchemaNode
}

/** A path, and the innermost id on the way: for people who do not count from 0. */
function placeOf(path: readonly Key[], input: unknown): Pick<Problem, 'path' | 'owner'> {
  let owner: string | undefined
  let at: unknown = input
  for (const key of path) {
    at = (at as Record<string, unknown> | null | undefined)?.[key]
    const id = (at as { id?: unknown } | null | undefined)?.id
    if (typeof id === 'string') owner = id
  }
  return { path, ...(owner !== undefined && { owner }) }
}

const cut = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text)

const WORDS: Record<string, string> = {
  Object: messages.anObject,
  Array: messages.aList,
  string: messages.textInQuotationMarks,
  number: messages.aNumber,
  null: 'null',
  NaN: messages.notANumber,
}

const listed = (expected: string | null): string =>
  (expected ?? messages.anotherValue)
    .replace(/^\(|\)$/g, '')
    .split(' | ')
    .map((word) => WORDS[word] ?? word)
    .join(', ')
