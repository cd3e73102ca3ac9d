import { createElement, Fragment, type ReactNode } from 'react'

// Signs for private use: no text has them, and no font shows them.
const FIRST = 0xe000
const PLACES = /([\uE000-\uE0FF])/

/**
 * A message with elements among its values. Each stands where the message has the value; the message itself decides on the
 * order, which differs from language to language.
 */
export function withElements<Values extends object>(
  message: (values: Values) => string,
  values: { [Name in keyof Values]: Values[Name] extends number ? number : ReactNode },
): ReactNode {
  const elements: ReactNode[] = []
  const inWords = Object.fromEntries(
    Object.entries<ReactNode>(values).map(([name, value]) => {
      if (typeof value === 'string' || typeof value === 'number') return [name, value]
      return [name, String.fromCharCode(FIRST + elements.push(value) - 1)]
    }),
  )
  const parts = message(inWords as Values).split(PLACES)
  return createElement(
    Fragment,
    null,
    ...parts.map((part, at) => (at % 2 === 0 ? part : (elements[part.charCodeAt(0) - FIRST] ?? part))),
  )
}
