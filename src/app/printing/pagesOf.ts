/** What an A4 page has room for between its margins, in px as a page counts them: 96 to an inch. */
const HEIGHT = (269 / 25.4) * 96

/**
 * About how many A4 pages a sheet takes that is laid out as wide as a page: a front that fills its page stands on one of its
 * own, the rest runs on.
 */
export function pagesOf(sheet: Element): number {
  const front = sheet.querySelector('[data-size="page"]')
  const own = front ? front.getBoundingClientRect().height : 0
  const rest = sheet.getBoundingClientRect().height - own
  return Math.max(1, (front ? 1 : 0) + Math.ceil(rest / HEIGHT))
}
