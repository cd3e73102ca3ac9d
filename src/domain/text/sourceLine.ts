import type { Graph } from '../graph/graph.ts'
import type { GraphFile, Source } from '../file/graphFile.ts'
import { isolated } from './language.ts'
import { dayInWords } from './shownDay.ts'

/** What the source says of itself, its kind first; nothing is invented. */
export const stated = ({ kind, author, reference, publisher, published, url }: Source): string[] =>
  [
    isolated(kind),
    author && `by ${listed(author, 'conjunction')}`,
    reference && isolated(reference),
    publisher && isolated(publisher),
    published && dayInWords(published),
    url,
  ].filter((part) => typeof part === 'string')

/** What a reader would look for and the source does not say, as a sentence; null where nothing is missing. */
export function unstated({ publisher, published, url }: Source): string | null {
  const missing = Object.entries({ publisher, date: published, 'web address': url })
    .filter(([, value]) => value === null)
    .map(([name]) => name)
  return missing.length ? `No ${listed(missing, 'disjunction')} is stated.` : null
}

interface SourceFact {
  term: string
  words: string
  /** Where it leads. */
  url: string | null
}

/** Whose the text and its graph are and what may be done with them, as far as the file says so. */
export function sourceFacts({ source, curators }: GraphFile): SourceFact[] {
  const { author, publisher, published, url, license, attribution } = source
  const facts: Record<string, string | null | undefined> = {
    Author: author && listed(author, 'conjunction'),
    Publisher: publisher && isolated(publisher),
    Date: published && dayInWords(published),
    Link: url,
    Licence: license && isolated(license),
    Attribution: attribution && isolated(attribution),
    'Graph by': curators && listed(curators, 'conjunction'),
  }
  return Object.entries(facts).flatMap(([term, words]) =>
    words ? [{ term, words, url: /^https?:\/\/\S+$/.test(words) ? words : null }] : [],
  )
}

/** The terms under which text and graph may be used, in one line: "Licence: CC BY 4.0. Graph by: Ada Pell." Empty where none are stated. */
export const termsOfUse = (file: GraphFile): string =>
  sourceFacts(file)
    .filter(({ term }) => ['Licence', 'Attribution', 'Graph by'].includes(term))
    .map(({ term, words }) => `${term}: ${words.replace(/\.$/, '')}.`)
    .join(' ')

/** What notes from elsewhere stand under: "Outside the article", of what is called one, otherwise "Outside the text". */
export const outsideOf = ({ file: { source } }: Pick<Graph, 'file'>): string =>
  `Outside the ${/\barticle$/i.test(source.kind) ? 'article' : 'text'}`

/** "publisher, date or web address" */
const listed = (names: readonly string[], type: 'conjunction' | 'disjunction') =>
  new Intl.ListFormat('en', { type }).format(names.map(isolated)).replace(/, (and|or) /, ' $1 ')
