import {
  groupBy,
  nameOf,
  otherEnd,
  relationVerb,
  type Claim,
  type Graph,
  type Sentence,
} from '../graph/graph.ts'
import type { Relation, Voice } from '../file/graphFile.ts'
import type { ShownSpeech, Status } from '../graph/vocabulary.ts'
import type { QuotePiece } from '../text/quotePieces.ts'
import { listed } from '../../messages/locale.ts'

/** What one voice says in a sentence in one way. */
export interface Saying {
  voice: Voice
  speech: ShownSpeech
  /** How certain, and of what. */
  statuses: readonly { status: Status; relations: readonly Relation[] }[]
}

/** A sentence that is read out: the words that claim something, and whose claims they are. */
export interface Reading {
  sentence: Sentence
  /** Words that several claims quote are marked once. */
  pieces: readonly QuotePiece[]
  sayings: readonly Saying[]
}

/** The sentences in which these claims stand, in the order of the claims. */
export const readingsOf = (claims: readonly Claim[]): Reading[] =>
  [...groupBy(claims, ({ sentence }) => sentence).entries()].map(([sentence, inIt]) => ({
    sentence,
    pieces: united(inIt.flatMap(({ pieces }) => pieces)),
    sayings: [...groupBy(inIt, ({ voice, speech }) => `${voice.id} ${speech}`).values()].map((said) => ({
      voice: said[0]!.voice,
      speech: said[0]!.speech,
      statuses: [...groupBy(said, ({ status }) => status)].map(([status, alike]) => ({
        status,
        relations: alike.map(({ relation }) => relation),
      })),
    })),
  }))

/** Pieces that overlap become one. */
function united(pieces: readonly QuotePiece[]): QuotePiece[] {
  const apart: QuotePiece[] = []
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1)
    if (last && from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else apart.push({ from, to })
  }
  return apart
}

/** What relations say is done, each verb once: "meets", or "meets and seeks the support of". */
export const verbsOf = (graph: Graph, relations: readonly Relation[]): string =>
  listed([...new Set(relations.map((relation) => relationVerb(graph, relation)))])

/** Relations in words, those of one kind together: "Iran meets Russia and China; Iran opposes the West". */
export const relationsInWords = (graph: Graph, relations: readonly Relation[]): string =>
  [...groupBy(relations, ({ source, type }) => `${source} ${type}`).values()]
    .map((alike) => {
      const [first] = alike as [Relation, ...Relation[]]
      const others = alike.map((relation) => nameOf(graph, otherEnd(relation, first.source)))
      return `${nameOf(graph, first.source)} ${relationVerb(graph, first)} ${listed(others)}`
    })
    .join('; ')
