import { maskIds } from '../domain/visibility/maskedIds.ts'
import type { Theme } from '../domain/view/theme.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { cut } from './parameters/parameter.ts'
import { PARAMETERS, THEME } from './parameters/parameters.ts'
import { pastedParameters } from './pasted.ts'

/** All that an address can ask for. */
type Asked = View & { theme: Theme | null }
type Name = keyof Asked
const KNOWN = { ...PARAMETERS, theme: THEME }
const DEFAULTS: Asked = { ...DEFAULT_VIEW, theme: null }
const NAMES = Object.keys(KNOWN) as Name[]
const isOurs = (name: string): name is Name => Object.hasOwn(KNOWN, name)

/** All that the address of a step of a tour holds: the rest is the step's to say. */
const OF_STEP: ReadonlySet<Name> = new Set(['tour', 'step', 'present', 'theme'])
const namesOf = ({ tour, away }: Asked): Name[] =>
  tour !== null && !away ? NAMES.filter((name) => OF_STEP.has(name)) : NAMES

const MAX_REPORTED = 40

/**
 * Reads a view and a theme out of a query string, with or without its question mark. Never throws: what is unknown, malformed or said
 * a second time is left out and listed as `parameter=value`, cut at 40 characters. Whether ids exist is not checked here.
 */
export function readQuery(search: string): { view: View; theme: Theme | null; dropped: string[] } {
  const asked: Asked = { ...DEFAULTS }
  const dropped: string[] = []
  const seen = new Set<Name>()
  for (const [name, text] of pastedParameters(search, isOurs)) {
    if (!isOurs(name)) continue
    const reading = seen.has(name) ? { bad: [text] } : KNOWN[name].read(text)
    seen.add(name)
    dropped.push(...reading.bad.map((value) => cut(`${name}=${value}`, MAX_REPORTED)))
    if (reading.value !== undefined) Object.assign(asked, { [name]: reading.value })
  }
  // What is asked for besides the step leads off it.
  if (asked.tour !== null && NAMES.some((name) => !OF_STEP.has(name) && writeParameter(name, asked).length))
    asked.away = true
  const { theme, ...view } = asked
  return { view, theme, dropped }
}

/**
 * Writes what differs from the default view, and a theme that was chosen, as a query string: empty, or with its question
 * mark. Parameters of `foreign`, the present query string, that are not ours follow in their order and to the letter.
 */
export function writeQuery(view: View, theme: Theme | null = null, foreign = ''): string {
  const asked: Asked = { ...view, theme }
  const own = namesOf(asked).flatMap((name) => writeParameter(name, asked))
  const others = foreign
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !pastedParameters(part, isOurs).some(([name]) => isOurs(name)))
  const parts = [...own, ...others]
  return parts.length ? `?${parts.join('&')}` : ''
}

/** As it may be seen and handed out: with masked ids where the view hides names. */
export const maskedQuery: typeof writeQuery = (view, theme, foreign) =>
  writeQuery(maskIds(view), theme, foreign)

function writeParameter<N extends Name>(name: N, asked: Asked): string[] {
  const written = (value: Asked[N]) => (value === null ? null : KNOWN[name].write(value as never))
  const text = written(asked[name])
  return text === null || text === written(DEFAULTS[name]) ? [] : [`${name}=${text}`]
}
