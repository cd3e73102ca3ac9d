import {
  CAMP_KINDS,
  DEPTHS,
  HIDEABLE,
  HOPS,
  LONGER,
  ANALYSES,
  PRESENT,
  SORT_COLUMNS,
  THEMES,
  VIEW_NAMES,
  type Depth,
  type Longer,
  type SortColumn,
  type Theme,
  type View,
} from '../domain/view/view.ts'
import {
  ENTITY_KINDS,
  keysOf,
  RELATION_CLASSES,
  RELATION_TYPES,
  STATUSES,
} from '../domain/graph/vocabulary.ts'

const MAX_ID = 300
const MAX_SEARCH = 200

/** What a parameter's text says. Without a value it says nothing, and the default holds. */
export interface ParsedParameter<T> {
  value?: T
  /** The parts that say nothing. */
  bad: string[]
}

interface Parameter<T> {
  read(text: string): ParsedParameter<T>
  /** Safe in a query string as it is. */
  write(value: NonNullable<T>): string
}

/** How each field of the view is written in the address. */
export const PARAMETERS: { [Name in keyof View]: Parameter<View[Name]> } = {
  view: oneOf(VIEW_NAMES),
  select: id(),
  focus: id(),
  depth: mapped(oneOf(DEPTHS.map(String)), (text) => Number(text) as Depth, String),
  kinds: listOf(oneOf(keysOf(ENTITY_KINDS))),
  classes: listOf(oneOf(keysOf(RELATION_CLASSES))),
  types: listOf(oneOf(keysOf(RELATION_TYPES))),
  voices: listOf(id()),
  status: listOf(oneOf(keysOf(STATUSES))),
  sections: listOf(id()),
  panel: oneOf(ANALYSES),
  among: listOf(oneOf(CAMP_KINDS)),
  compare: {
    read(text) {
      const [a, b, ...more] = text.split('~').map((part) => id().read(part).value)
      return a && b && !more.length ? { value: [a, b], bad: [] } : { bad: [text] }
    },
    write: (pair) => pair.map(encode).join('~'),
  },
  from: id(),
  to: id(),
  directed: yesOrNo(),
  hops: oneOf(HOPS),
  longer: mapped(oneOf(LONGER.map(String)), (text) => Number(text) as Longer, String),
  q: {
    read: (text) => ({ value: cut(text, MAX_SEARCH), bad: [] }),
    write: (q) => encode(cut(q, MAX_SEARCH)),
  },
  sort: mapped(
    oneOf(SORT_COLUMNS.flatMap((column) => [column, `-${column}`] as const)),
    (text) => ({ by: text.replace('-', '') as SortColumn, descending: text.startsWith('-') }),
    ({ by, descending }) => (descending ? (`-${by}` as const) : by),
  ),
  seed: id(),
  round: ordinal(),
  hide: listOf(oneOf(HIDEABLE)),
  tour: id(),
  step: ordinal(),
  away: yesOrNo(),
  present: oneOf(PRESENT),
}

/** The one parameter that is no part of the view. */
export const THEME: Parameter<Theme> = oneOf(THEMES)

/** The first so many characters, never half of one. */
export const cut = (text: string, length: number): string =>
  // A character has at most two units; the first cut keeps a megabyte from being taken apart.
  [...text.slice(0, 2 * length)].slice(0, length).join('')

/** Unlike encodeURIComponent, this never throws, not even on half a character. */
function encode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1).replaceAll('%7E', '~')
}

function oneOf<T extends string>(values: readonly T[]): Parameter<T> {
  return {
    read(text) {
      const value = values.find((known) => known === text)
      return value === undefined ? { bad: [text] } : { value, bad: [] }
    },
    write: (value) => value as string,
  }
}

/** Whether such a thing exists is for the graph to say. */
function id(): Parameter<string> {
  return {
    read: (text) =>
      /^[A-Za-z0-9._~-]+$/.test(text) && text.length <= MAX_ID ? { value: text, bad: [] } : { bad: [text] },
    write: encode,
  }
}

function yesOrNo(): Parameter<boolean> {
  return mapped(
    oneOf(['0', '1']),
    (text) => text === '1',
    (yes) => (yes ? '1' : '0'),
  )
}

/** A place in a row, from 1. */
function ordinal(): Parameter<number> {
  return {
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? { value: Number(text), bad: [] } : { bad: [text] }),
    write: String,
  }
}

/** A list without any known member says nothing; only an empty text is an empty list. */
function listOf<T extends string>(member: Parameter<T>): Parameter<readonly T[] | null> {
  return {
    read(text) {
      if (text === '') return { value: [], bad: [] }
      const readings = text.split('.').map((part) => member.read(part))
      const values = new Set(readings.flatMap(({ value }) => (value === undefined ? [] : [value])))
      const bad = readings.flatMap((reading) => reading.bad)
      return values.size ? { value: [...values], bad } : { bad }
    },
    write: (values) => values.map((value) => member.write(value)).join('.'),
  }
}

function mapped<A extends string, B extends {}>(
  inner: Parameter<A>,
  to: (a: A) => B,
  from: (b: B) => A,
): Parameter<B> {
  return {
    read(text) {
      const { value, bad } = inner.read(text)
      return value === undefined ? { bad } : { value: to(value), bad }
    },
    write: (value) => inner.write(from(value) as NonNullable<A>),
  }
}
