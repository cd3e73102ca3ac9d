import type { Graph } from '../graph/graph.ts'
import type { GraphFile, Source } from '../file/graphFile.ts'
import { isolated } from './language.ts'
import { dayInWords } from './shownDay.ts'
import * as messages from '../../messages/words.ts'
import { listed } from '../../messages/locale.ts'

/** What the source says of itself, its kind first; nothing is invented. */
export const stated = ({ kind, author, reference, publisher, published, url }: Source): string[] =>
  [
    isolated(kind),
    author && messages.by({ authors: names(author) }),
    reference && isolated(reference),
    publisher && isolated(publisher),
    published && dayInWords(published),
    url,
  ].filter((part) => typeof part === 'string')

/** What a reader would look for and the source does not say, as a sentence; null where nothing is missing. */
export function unstated({ publisher, published, url }: Source): string | null {
  const missing = [
    publisher === null && messages.aPublisher,
    published === null && messages.aDate,
    url === null && messages.aWebAddress,
  ].filter((name) => name !== false)
  return missing.length ? messages.notStated({ list: listed(missing, 'disjunction') }) : null
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
  const facts: [term: string, words: string | null | undefined][] = [
    [messages.author, author && names(author)],
    [messages.publisher, publisher && isolated(publisher)],
    [messages.date, published && dayInWords(published)],
    [messages.link, url],
    [messages.licence, license && isolated(license)],
    [messages.attribution, attribution && isolated(attribution)],
    [messages.graphBy, curators && names(curators)],
  ]
  return facts.flatMap(([term, words]) =>
    words ? [{ term, words, url: /^https?:\/\/\S+$/.test(words) ? words : null }] : [],
  )
}

/** The terms under which text and graph may be used, in one line: "Licence: CC BY 4.0. Graph by: Ada Pell." Empty where none are stated. */
export const termsOfUse = (file: GraphFile): string =>
  sourceFacts(file)
    .filter(({ term }) => [messages.licence, messages.attribution, messages.graphBy].includes(term))
    .map(({ term, words }) => `${term}: ${words.replace(/\.$/, '')}.`)
    .join(' ')

/** What notes from elsewhere stand under: "Outside the article", of what is called one, otherwise "Outside the text". */
export const outsideOf = ({ file: { source } }: Pick<Graph, 'file'>): string =>
  /\barticle$/i.test(source.kind) ? messages.outsideTheArticle : messages.outsideTheText

const names = (people: readonly string[]) => listed(people.map(isolated))
