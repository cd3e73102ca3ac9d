import type { Graph } from '../graph/graph.ts'
import type { GraphFile, Source } from '../file/graphFile.ts'
import { isolateName } from './language.ts'
import { dayInWords } from './shownDay.ts'
import * as messages from '../../messages/words.ts'
import { listed } from '../../messages/locale.ts'

/** What the source says of itself, its kind first; nothing is invented. */
export const sourceStatements = ({ kind, author, reference, publisher, published, url }: Source): string[] =>
  [
    isolateName(kind),
    author && messages.by({ authors: names(author) }),
    reference && isolateName(reference),
    publisher && isolateName(publisher),
    published && dayInWords(published),
    url,
  ].filter((part) => typeof part === 'string')

/** What a reader would look for and the source does not say, as a sentence; null where nothing is missing. */
export function missingStatements({ publisher, published, url }: Source): string | null {
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
    [messages.publisher, publisher && isolateName(publisher)],
    [messages.date, published && dayInWords(published)],
    [messages.link, url],
    [messages.licence, license && isolateName(license)],
    [messages.attribution, attribution && isolateName(attribution)],
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
export const outsideHeading = ({ file: { source } }: Pick<Graph, 'file'>): string =>
  /\barticle$/i.test(source.kind) ? messages.outsideTheArticle : messages.outsideTheText

const names = (people: readonly string[]) => listed(people.map(isolateName))
