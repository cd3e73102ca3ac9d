import MiniSearch from 'minisearch'
import { relationPhrase, voiceName, type Graph } from './graph.ts'
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
}
type Indexed = Hit & { names: string; body: string }

const MOST_HITS = 12

/**
 * Makes a search over names, aliases, relations and sentences of a text. Typing errors and beginnings of words count. What is
 * found by its name is called by it; a relation as in `seen`, the graph without what is hidden.
 */
export function searcher(graph: Graph, seen = graph): (query: string) => Hit[] {
  const index = new MiniSearch<Indexed & { key: string }>({
    idField: 'key',
    fields: ['names', 'body'],
    storeFields: ['id', 'kind', 'title', 'detail'],
    processTerm: fold,
    searchOptions: {
      boost: { names: 4 },
      prefix: true,
      fuzzy: forgiving(0.2),
      combineWith: 'AND',
      boostDocument: (_, __, stored) => weightOf(stored as Pick<Hit, 'kind' | 'title'>),
    },
  })
  index.addAll(
    [...questions(), ...entities(graph), ...relations(graph, seen), ...sentences(graph)].map((hit) => ({
      ...hit,
      key: `${hit.kind} ${hit.id}`,
    })),
  )
  return (query) => {
    const about = askedAbout(query)
    return firstFound(
      () => index.search(query),
      () => (about === null ? [] : index.search(about)),
      // Two letters that have changed places are two errors.
      () => index.search(query, { fuzzy: forgiving(2) }),
      // Of several things that are asked about in one, each.
      () => (about === null ? [] : index.search(about, { combineWith: 'OR', filter: isNamed })),
    )
      .slice(0, MOST_HITS)
      .map(({ id, kind, title, detail }) => ({ id, kind, title, detail }) as Hit)
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

/** "Türkiye" is found by "Turkiye". */
const fold = (term: string) => term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const questions = (): Indexed[] =>
  QUESTIONS.map(({ words, ...question }) => ({
    ...question,
    kind: 'question',
    names: '',
    body: `${question.title} ${words}`,
  }))

const entities = (graph: Graph): Indexed[] =>
  [...graph.entities.values()].map(({ id, name, kind, code, aliases }) => ({
    id,
    kind: 'entity',
    title: isolateName(name),
    detail: [ENTITY_KINDS[kind].label, ...aliases.map(({ form }) => isolateName(form))].join(' · '),
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
      names: '',
      body: plain(relationPhrase(graph, relation)),
    }
  })

const sentences = (graph: Graph): Indexed[] =>
  [...graph.sentences.values()].map(({ id, text, order }) => ({
    id,
    kind: 'sentence',
    title: messages.sentenceNumber({ number: order + 1 }),
    detail: text,
    names: '',
    body: text,
  }))
