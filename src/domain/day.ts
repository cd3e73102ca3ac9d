/** Year, month and day, as far as they are given. */
function partsOf(day: string): number[] {
  const [year = '', ...rest] = day.replace(/^-/, '').split('-')
  return [Number(year) * (day.startsWith('-') ? -1 : 1), ...rest.map(Number)]
}

/** Compared as far as both are precise: 2022 does not end before 2022-07. */
export function endsBefore(start: string, end: string): boolean {
  const [from, to] = [partsOf(start), partsOf(end)]
  const at = from.findIndex((part, i) => to[i] !== undefined && to[i] !== part)
  return at >= 0 && to[at]! < from[at]!
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** A date as it is shown: from the year 1000 on as it is written in the file, before that in words, "15 March 44 BC". */
export function shownDay(day: string): string {
  const [year = 0, month, date] = partsOf(day)
  if (year >= 1000) return day
  const named = month === undefined ? [] : [date, MONTHS[month - 1]]
  const counted = year > 0 ? `AD ${year}` : `${1 - year} BC`
  return [...named, counted].filter((part) => part !== undefined).join(' ')
}
