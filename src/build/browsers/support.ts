import data from '@mdn/browser-compat-data/forLegacyNode'
import type {
  BrowserName,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types'
import browserslist from 'browserslist'
import { NICETIES } from './niceties.ts'

/** The compatibility data of MDN, by path: `api.URL.canParse_static`, `css.properties.text-wrap`. */
export const compatData = data as unknown as Record<'api' | 'css' | 'html' | 'javascript', Identifier>

/** The names that differ between browserslist and MDN. */
const MDN_NAMES: Record<string, string> = { ios_saf: 'safari_ios', and_chr: 'chrome_android' }

/** The oldest version of each browser that package.json names. */
export const oldestBrowsers: ReadonlyMap<string, string> = new Map(
  browserslist()
    .map((entry) => entry.split(' ') as [string, string])
    .sort(([, a], [, b]) => Number.parseFloat(b) - Number.parseFloat(a)),
)

/** What MDN says of a feature, or of its part. */
export const entry = (path: string): Identifier | undefined =>
  path
    .split('/')
    .reduce<Identifier | undefined>(
      (at, name) => (at && Object.hasOwn(at, name) ? at[name] : undefined),
      compatData as unknown as Identifier,
    )

const statementOf = (path: string) => entry(path)?.['__compat'] as CompatStatement | undefined

/** Whether MDN says who supports it. */
export const isDescribed = (path: string): boolean => statementOf(path) !== undefined

/** The supported browsers whose readers would miss something: niceties are none. */
export const browsersMissing = (path: string, prefixes?: readonly string[]): string[] =>
  Object.hasOwn(NICETIES, path) ? [] : browsersLacking(path, prefixes)

/** The supported browsers that lack a feature, such as "safari 16.4"; none where MDN does not know it. */
export function browsersLacking(path: string, prefixes: readonly string[] = []): string[] {
  const support = statementOf(path)?.support
  if (!support) return []
  return [...oldestBrowsers].flatMap(([name, version]) => {
    const statements = [support[(MDN_NAMES[name] ?? name) as BrowserName] ?? []].flat()
    return statements.some((statement) => has(statement, version, prefixes)) ? [] : [`${name} ${version}`]
  })
}

function has(statement: SimpleSupportStatement, version: string, prefixes: readonly string[]): boolean {
  const { version_added: added, version_removed: removed, prefix, flags, alternative_name: other } = statement
  if (flags || other || typeof added !== 'string') return false
  if (prefix && !prefixes.includes(prefix)) return false
  return atLeast(version, added) && !(typeof removed === 'string' && atLeast(version, removed))
}

/** "preview" is no number, and never reached. */
const atLeast = (version: string, added: string): boolean => {
  const [a, b] = [version, added.replace('≤', '')].map((text) => text.split('.').map(Number))
  const difference = a!.map((part, i) => part - (b![i] ?? 0)).find((each) => each !== 0) ?? 0
  return difference >= 0
}
