import { partialDate, yearInWords } from './partialDate.ts'
import { LOCALE } from '../../messages/locale.ts'
import * as messages from '../../messages/words.ts'

/** A date in words, as far as it is known: "29 June 2022", "June 2022", "15 March 44 BCE". */
export function dayInWords(written: string): string {
  const { year, month, day } = partialDate(written)
  const era = year > 0 && year < 1000 ? messages.yearCe({ year: yearInWords(year) }) : yearInWords(year)
  return [day, month !== undefined && monthName(month), era].filter(Boolean).join(' ')
}

const monthName = (month: number) =>
  new Intl.DateTimeFormat(LOCALE, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1))

/** A date as it is shown: from the year 1000 on as it is written in the file, before that in words. */
export const shownDay = (written: string): string =>
  partialDate(written).year >= 1000 ? written : dayInWords(written)
