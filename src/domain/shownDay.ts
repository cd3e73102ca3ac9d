import { citedDate, MONTHS, writtenYear } from './citationDate.ts'

/** A date as it is shown: from the year 1000 on as it is written in the file, before that in words, "15 March 44 BCE". */
export function shownDay(written: string): string {
  const { year, month, day } = citedDate(written)
  if (year >= 1000) return written
  const era = year > 0 ? `${writtenYear(year)} CE` : writtenYear(year)
  return [day, month !== undefined && MONTHS[month - 1], era].filter(Boolean).join(' ')
}
