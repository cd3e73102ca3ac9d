const MAX_ID = 300
/** A full stop at its end would be the sentence's in which the address stands. */
const ID = /^[A-Za-z0-9._~-]*[A-Za-z0-9_~-]$/

/** What a parameter's text says. Without a value it says nothing, and the default holds. */
export interface ParsedParameter<T> {
  value?: T
  /** The parts that say nothing. */
  bad: string[]
}

/** How one value is written in the address. */
export interface Parameter<T> {
  read(text: string): ParsedParameter<T>
  /** Safe in a query string as it is. */
  write(value: NonNullable<T>): string
}

/** A parameter for each field of a part of the view. */
export type ParametersOf<Part> = { [Name in keyof Part]: Parameter<Part[Name]> }

/** The first so many characters, never half of one. */
export const cut = (text: string, length: number): string =>
  // A character has at most two units; the first cut keeps a megabyte from being taken apart.
  [...text.slice(0, 2 * length)].slice(0, length).join('')

/** Unlike encodeURIComponent, this never throws, not even on half a character. */
export function encode(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1).replaceAll('%7E', '~')
}

export function oneOf<T extends string>(values: readonly T[]): Parameter<T> {
  return {
    read(text) {
      const value = values.find((known) => known === text)
      return value === undefined ? { bad: [text] } : { value, bad: [] }
    },
    write: (value) => value as string,
  }
}

/** Whether such a thing exists is for the graph to say. */
export function id(): Parameter<string> {
  return {
    read: (text) => (ID.test(text) && text.length <= MAX_ID ? { value: text, bad: [] } : { bad: [text] }),
    write: encode,
  }
}

export function yesOrNo(): Parameter<boolean> {
  return mapped(
    oneOf(['0', '1']),
    (text) => text === '1',
    (yes) => (yes ? '1' : '0'),
  )
}

/** A place in a row, from 1. */
export function ordinal(): Parameter<number> {
  return {
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? { value: Number(text), bad: [] } : { bad: [text] }),
    write: String,
  }
}

/** A list without any known member says nothing; only an empty text is an empty list. */
export function listOf<T extends string>(member: Parameter<T>): Parameter<readonly T[] | null> {
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

export function mapped<A extends string, B extends {}>(
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
