import { queryAllByRole, queryAllByText } from '@testing-library/dom'

/** One step to a part of the page: what a screen reader calls it, or its words. Patterns travel as their source. */
export interface Step {
  role?: string
  name?: string | { pattern: string }
  text?: string | { pattern: string }
}

const matcher = (words: string | { pattern: string }) =>
  typeof words === 'string' ? words : new RegExp(words.pattern)

/** Each step looks within what the one before has found. Runs in the page. */
export function findAll(steps: readonly Step[]): HTMLElement[] {
  let places: HTMLElement[] = [document.body]
  for (const { role, name, text } of steps) {
    const found = places.flatMap((place) => {
      if (text !== undefined) return queryAllByText(place, matcher(text))
      return queryAllByRole(place, role!, name === undefined ? {} : { name: matcher(name) })
    })
    places = [...new Set(found)]
  }
  return places
}

Object.assign(globalThis, { ententeFindAll: findAll })
