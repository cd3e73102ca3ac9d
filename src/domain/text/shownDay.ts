import { citedDate, MONTHS, writtenYear } from '../citation/citationDate.ts'

/** A date in words, as far as it is known: "29 June 2022", "June 2022", "15 March 44 BCE". */
export function dayInWords(written: string): string {
  const { year, month, day } = citedDate(written)
  const era = year > 0 && year < 1000 ? `${writtenYear(year)} CE` : writtenYear(year)
  return [day, month !== undefined && MONTHS[month - 1], era].filter(Boolean).join(' ')
}

/** A date as it is shown: from the year 1000 on as it is written in the file, before that in words. */
export const shownDay = (written: string): string =>
  citedDate(written).year >= 1000 ? written : dayInWords(written)
