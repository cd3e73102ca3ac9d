import MiniSearch from 'minisearch'
import { groupBy, nameOf, relationPhrase, voiceName, type Graph } from './graph.ts'
import { foldWord } from '../text/foundWords.ts'
import { isolateName, plain } from '../text/language.ts'
import { askedAbout, QUESTIONS } from './questions.ts'
import { ENTITY_KINDS } from './vocabulary.ts'
import * as messages from '../../messages/names.ts'

export interface Hit {
  id: string
  /** A question is called by the analysis that answers it. */
  kind: 'entity' | 'relation' | 'sentence' | 'question'
  title: string
  /** Why it was found, or what it is. */
  detail: string
  /** Of a sentence: who makes claims in it and about whom, for it may speak of "him" and "it"; or else empty. */
  about: string
  /** The words that were found, as the search compares them. */
  words: readonly string[]
}
type Indexed = Omit<Hit, 'words'> & { names: string; body: string }

const MOST_HITS = 12
const MOST_NAMED = 4

/**
 * Makes a search over names, aliases, relations and sentences of a text. Typing errors and beginnings of words count. What is
 * found by its name is called by it; a relation as in `seen`, the graph without what is hidden.
 */
export function searcher(graph: Graph, seen = graph): (query: string) => Hit[] {
  const index = new MiniSearch<Indexed & { key: string }>({
    idField: 'key',
    fields: ['names', 'body'],
    storeFields: ['id', 'kind', 'title', 'detail', 'about'],
    processTerm: foldWord,
    searchOptions: {
      boost: { names: 4 },
      prefix: true,
      fuzzy: forgiving(0.2),
      combineWith: 'AND',
      boostDocument: (_, __, stored) => weightOf(stored as Pick<Hit, 'kind' | 'title'>),
    },
  })
  index.addAll(
    [...questions(), ...entities(graph), ...relations(graph, seen), ...sentences(graph, seen)].map((hit) => ({
      ...hit,
      key: `${hit.kind} ${hit.id}`,
    })),
  )
  return (query) => {
    const topic = askedAbout(query)
    return firstFound(
      () => index.search(query),
      () => (topic === null ? [] : index.search(topic)),
      // Two letters that have changed places are two errors.
      () => index.search(query, { fuzzy: forgiving(2) }),
      // Of several things that are asked about in one, each.
      () => (topic === null ? [] : index.search(topic, { combineWith: 'OR', filter: isNamed })),
    )
      .slice(0, MOST_HITS)
      .map(
        ({ id, kind, title, detail, about, terms }) =>
          ({ id, kind, title, detail, about, words: terms }) as Hit,
      )
  }
}

/** What the first of several ways to search finds, if any does. */
function firstFound<T>(...ways: (() => readonly T[])[]): readonly T[] {
  for (const search of ways) {
    const found = search()
    if (found.length) return found
  }
  return []
}

const isNamed = (stored: Partial<Hit>): boolean => stored.kind === 'entity' || stored.kind === 'question'

/** Names before what mentions them; and of two names with the words that are asked for, the one with few others is meant. */
function weightOf({ kind, title }: Pick<Hit, 'kind' | 'title'>): number {
  if (kind === 'entity') return 6 + 12 / title.split(' ').length
  return { question: 4, relation: 1.5, sentence: 1 }[kind]
}

/** How many letters of a word may be wrong; short words are too like each other to forgive any. */
const forgiving = (errors: number) => (word: string) => word.length > 4 && errors

const questions = (): Indexed[] =>
  QUESTIONS.map(({ words, ...question }) => ({
    ...question,
    kind: 'question',
    about: '',
    names: '',
    body: `${question.title} ${words}`,
  }))

const entities = (graph: Graph): Indexed[] =>
  [...graph.entities.values()].map(({ id, name, kind, code, aliases }) => ({
    id,
    kind: 'entity',
    title: isolateName(name),
    detail: [ENTITY_KINDS[kind].label, ...aliases.map(({ form }) => isolateName(form))].join(' · '),
    about: '',
    names: [name, code, ...aliases.map(({ form }) => form)].join(' '),
    body: '',
  }))

const relations = (graph: Graph, seen: Graph): Indexed[] =>
  [...graph.relations.values()].map((relation) => {
    const claims = seen.claimsOf.get(relation.id)!
    return {
      id: relation.id,
      kind: 'relation',
      title: relationPhrase(seen, relation),
      detail: `${messages.claims({ claims: claims.length })} · ${[...new Set(claims.map(({ voice }) => voiceName(voice)))].join(', ')}`,
      about: '',
      names: '',
      body: plain(relationPhrase(graph, relation)),
    }
  })

const sentences = (graph: Graph, seen: Graph): Indexed[] =>
  [...graph.sentences.values()].map(({ id, text, order }) => ({
    id,
    kind: 'sentence',
    title: messages.sentenceNumber({ number: order + 1 }),
    detail: text,
    about: whoAboutWhom(seen, id),
    names: '',
    body: text,
  }))

/** "Jake Sullivan, about the United States and Iran": whom the claims of a sentence are about, those most spoken of first. */
function whoAboutWhom(graph: Graph, sentence: string): string {
  const claims = graph.claimsIn.get(sentence) ?? []
  if (!claims.length) return ''
  const ends = claims.flatMap(({ relation: { source, target } }) => [source, target])
  const named = [...groupBy(ends, (id) => id)].sort(([, a], [, b]) => b.length - a.length)
  const names = named.slice(0, MOST_NAMED).map(([id]) => nameOf(graph, id))
  const voices = new Set(claims.map(({ voice }) => voiceName(voice)))
  const about = { voices: [...voices].join(', '), names: names.join(' · ') }
  return named.length > MOST_NAMED
    ? messages.voicesAboutNamesAndMore({ ...about, count: named.length - MOST_NAMED })
    : messages.voicesAboutNames(about)
}
