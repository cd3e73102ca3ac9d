/** A day, a month or a year, as each style writes it. What is not known is not written. */
export interface CitedDate {
  year: number
  month?: number
  day?: number
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
/** MLA shortens the names of months that have more than four letters. */
const MLA_MONTHS = MONTHS.map((month) =>
  month.length <= 4 ? month : `${month.slice(0, month === 'September' ? 4 : 3)}.`,
)

/** Reads 2022-06-29, 2022-06 or 2022; years before the first have a minus, as ISO 8601 counts them. */
export function citedDate(iso: string): CitedDate {
  const [, year, month, day] = /^([+-]?\d+)(?:-(\d\d))?(?:-(\d\d))?/.exec(iso)!
  return {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

/** "June 29, 2022", as Chicago writes it, and APA where it says when something was read. */
export function monthDayYear({ year, month, day }: CitedDate): string {
  if (month === undefined) return writtenYear(year)
  return day === undefined
    ? `${MONTHS[month - 1]} ${writtenYear(year)}`
    : `${MONTHS[month - 1]} ${day}, ${writtenYear(year)}`
}

/** "2022, June 29", as APA writes the date of a publication. */
export function yearMonthDay({ year, month, day }: CitedDate): string {
  const inYear = [month !== undefined && MONTHS[month - 1], day].filter(Boolean).join(' ')
  return [writtenYear(year), inYear].filter(Boolean).join(', ')
}

/** "29 June 2022", as MLA writes it. */
export const dayMonthYear = ({ year, month, day }: CitedDate): string =>
  [day, month !== undefined && MLA_MONTHS[month - 1], writtenYear(year)].filter(Boolean).join(' ')

/** "622", and before the first year "44 BCE". */
export const writtenYear = (year: number) => (year > 0 ? String(year) : `${1 - year} BCE`)
