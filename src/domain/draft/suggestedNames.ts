import type { GraphFile } from '../file/graphFile.ts'
import { sentencesOf } from './ids.ts'
import { mentionFinder } from '../textIn/mentions.ts'
import { stateOf, type State } from './states.ts'

/** Words of the text that look like a name which no entity has yet. */
export interface SuggestedName {
  name: string
  count: number
  /** Null: not a state, or not known to be one. */
  state: State | null
}

const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?:(?: (?:of|al|bin|de|von|van))* \p{Lu}[\p{L}\p{M}'’-]+)*|\p{Lu}{2,}/gu
const MOST = 24

/**
 * Names by their capital letters: countries wherever they stand, other words where they stand within a sentence or come
 * more than once. Of scripts without capitals nothing. Most frequent first, countries before all.
 */
export function suggestedNames(file: GraphFile): SuggestedName[] {
  const find = mentionFinder(file.entities)
  const dates = namesOfDates(file.language)
  const found = new Map<string, { count: number; inside: boolean }>()
  for (const { text } of sentencesOf(file)) {
    const taken = find(text)
    for (const { 0: raw, index } of text.matchAll(NAME)) {
      const name = raw.replace(/['’]s?$/u, '')
      if (dates.has(name.toLowerCase()) || /^\.\s*[\p{L}\d]/u.test(text.slice(index + raw.length))) continue
      if (taken.some(({ from, to }) => from < index + name.length && to > index)) continue
      const entry = found.get(name) ?? { count: 0, inside: false }
      found.set(name, { count: entry.count + 1, inside: entry.inside || isInside(text, index) })
    }
  }
  return [...found]
    .map(([name, { count, inside }]) => ({ name, count, inside, state: stateOf(name, file.language) }))
    .filter(({ state, inside }) => state !== null || inside)
    .sort((a, b) => Number(b.state !== null) - Number(a.state !== null) || b.count - a.count)
    .slice(0, MOST)
    .map(({ name, count, state }) => ({ name, count, state }))
}

/** Whether a word does not begin a sentence or a quotation, where every word has a capital letter. */
const isInside = (text: string, at: number) => /[\p{L}\p{N},;] ?$/u.test(text.slice(0, at))

/** Days and months have capital letters in many languages and are nobody. */
function namesOfDates(language: string): ReadonlySet<string> {
  const names = (options: Intl.DateTimeFormatOptions, days: readonly Date[]) =>
    days.map((day) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day).toLowerCase(),
    )
  const days = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2024, 0, i + 1)))
  const months = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2024, i, 1)))
  return new Set([
    ...names({ weekday: 'long' }, days),
    ...names({ weekday: 'short' }, days),
    ...names({ month: 'long' }, months),
    ...names({ month: 'short' }, months),
  ])
}
