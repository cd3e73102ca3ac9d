import * as messages from '../../messages/words.ts'

/** A day, a month or a year. What is not known is not there. */
export interface PartialDate {
  year: number
  month?: number
  day?: number
}

/** Reads 2022-06-29, 2022-06 or 2022; years before the first have a minus, as ISO 8601 counts them. */
export function partialDate(iso: string): PartialDate {
  const [, year, month, day] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(iso)!
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

/** "622", and before the first year "44 BCE". */
export const yearInWords = (year: number): string =>
  year > 0 ? String(year) : messages.yearBce({ year: String(1 - year) })
