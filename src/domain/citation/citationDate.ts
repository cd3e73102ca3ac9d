import { yearInWords, type PartialDate } from '../text/partialDate.ts'

const MONTHS = [
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

/** "June 29, 2022", as Chicago writes it, and APA where it says when something was read. */
export function monthDayYear({ year, month, day }: PartialDate): string {
  if (month === undefined) return yearInWords(year)
  return day === undefined
    ? `${MONTHS[month - 1]} ${yearInWords(year)}`
    : `${MONTHS[month - 1]} ${day}, ${yearInWords(year)}`
}

/** "2022, June 29", as APA writes the date of a publication. */
export function yearMonthDay({ year, month, day }: PartialDate): string {
  const inYear = [month !== undefined && MONTHS[month - 1], day].filter(Boolean).join(' ')
  return [yearInWords(year), inYear].filter(Boolean).join(', ')
}

/** "29 June 2022", as MLA writes it. */
export const dayMonthYear = ({ year, month, day }: PartialDate): string =>
  [day, month !== undefined && MLA_MONTHS[month - 1], yearInWords(year)].filter(Boolean).join(' ')
