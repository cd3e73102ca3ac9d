import { DEFAULT_VIEW, type View } from '../domain/view.ts'
import { cut, PARAMETERS } from './parameters.ts'

type Name = keyof View
const NAMES = Object.keys(PARAMETERS) as Name[]
const isOurs = (name: string): name is Name => Object.hasOwn(PARAMETERS, name)

/** All that the address of a step of a tour holds: the rest is the step's to say. */
const OF_STEP: ReadonlySet<Name> = new Set(['tour', 'step', 'present', 'theme'])
const namesOf = ({ tour, away }: View): Name[] =>
  tour !== null && !away ? NAMES.filter((name) => OF_STEP.has(name)) : NAMES

const MAX_REPORTED = 40

/**
 * Reads a view out of a query string, with or without its question mark. Never throws: what is unknown, malformed or said
 * a second time is left out and listed as `parameter=value`, cut at 40 characters. Whether ids exist is not checked here.
 */
export function readQuery(search: string): { view: View; dropped: string[] } {
  const view: View = { ...DEFAULT_VIEW }
  const dropped: string[] = []
  const seen = new Set<Name>()
  for (const [name, text] of new URLSearchParams(search)) {
    if (!isOurs(name)) continue
    const reading = seen.has(name) ? { bad: [text] } : PARAMETERS[name].read(text)
    seen.add(name)
    dropped.push(...reading.bad.map((value) => cut(`${name}=${value}`, MAX_REPORTED)))
    if (reading.value !== undefined) Object.assign(view, { [name]: reading.value })
  }
  // What is asked for besides the step leads off it.
  if (view.tour !== null && NAMES.some((name) => !OF_STEP.has(name) && writeParameter(name, view).length))
    view.away = true
  return { view, dropped }
}

/**
 * Writes what differs from the default view as a query string: empty, or with its question mark. Parameters of
 * `foreign`, the present query string, that are not ours follow in their order and to the letter.
 */
export function writeQuery(view: View, foreign = ''): string {
  const own = namesOf(view).flatMap((name) => writeParameter(name, view))
  const others = foreign
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && ![...new URLSearchParams(part).keys()].some(isOurs))
  const parts = [...own, ...others]
  return parts.length ? `?${parts.join('&')}` : ''
}

function writeParameter<N extends Name>(name: N, view: View): string[] {
  const written = (value: View[N]) => (value === null ? null : PARAMETERS[name].write(value))
  const text = written(view[name])
  return text === null || text === written(DEFAULT_VIEW[name]) ? [] : [`${name}=${text}`]
}
