import { partialDate } from '../text/partialDate.ts'

/** A leap year, as four digits. */
const LEAP = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`

/**
 * A year, month or day of the Gregorian calendar after ISO 8601: 2022-06-29, 2022-06, 2022, 0622. The year 0 is 1 BC and
 * -0043 is 44 BC. One expression, because JSON Schema knows nothing else by which a day can be told from 31 February.
 */
export const DAY = new RegExp(
  [
    String.raw`^(?!-0000)-?(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?`,
    String.raw`\d{4}-(?:0[13-9]|1[0-2])-(?:29|30)`,
    String.raw`\d{4}-(?:0[13578]|1[02])-31`,
    String.raw`${LEAP}-02-29)$`,
  ].join('|'),
)

/** Compared as far as both are precise: 2022 does not end before 2022-07. What is no date ends before nothing. */
export function endsBefore(start: string, end: string): boolean {
  if (!DAY.test(start) || !DAY.test(end)) return false
  const [from, to] = [start, end].map((day) => {
    const { year, month, day: date } = partialDate(day)
    return [year, month, date]
  }) as [(number | undefined)[], (number | undefined)[]]
  const at = from.findIndex((part, i) => part !== to[i])
  const [began, ended] = [from[at], to[at]]
  return began !== undefined && ended !== undefined && ended < began
}
