import { shownDay } from './shownDay.ts'
import type { Source } from './graphFile.ts'

/** What the source says of itself, its kind first; nothing is invented. */
export const stated = ({ kind, reference, publisher, published, url }: Source): string[] =>
  [kind, reference, publisher, published && shownDay(published), url].filter((part) => part !== null)

/** What a reader would look for and the source does not say, as a sentence; null where nothing is missing. */
export function unstated({ publisher, published, url }: Source): string | null {
  const missing = Object.entries({ publisher, date: published, 'web address': url })
    .filter(([, value]) => value === null)
    .map(([name]) => name)
  return missing.length ? `No ${listed(missing)} is stated.` : null
}

/** "publisher, date or web address" */
const listed = (names: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(names).replace(', or ', ' or ')
