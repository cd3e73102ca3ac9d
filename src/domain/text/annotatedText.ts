import type { Claim, Graph, Sentence } from '../graph/graph.ts'
import type { ShownStance } from '../graph/vocabulary.ts'
import type { Visible } from '../visibility/visible.ts'

/** Part of a sentence that the same claims cover from its first letter to its last. */
interface Piece {
  text: string
  /** Where it begins in the sentence. */
  from: number
  /** Ids of the claims whose quotes cover it. */
  claims: readonly string[]
}

/** Cuts a sentence wherever a quote begins or ends. The pieces follow each other without gap or overlap. */
export function segments(
  text: string,
  quotes: readonly { from: number; to: number; claimId: string }[],
): Piece[] {
  const cuts = [...new Set([0, text.length, ...quotes.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(1).map((to, i) => {
    const from = cuts[i]!
    const covering = quotes.filter((quote) => quote.from <= from && to <= quote.to)
    return { text: text.slice(from, to), from, claims: covering.map(({ claimId }) => claimId) }
  })
}

/** What the claims on the same words make of them. `mixed`: some cooperative, some hostile; that alone contests nothing. */
type PieceStance = ShownStance | 'mixed'

export interface TextPiece extends Piece {
  /** Null: no visible claim rests on these words. */
  stance: PieceStance | null
}
export interface AnnotatedSentence {
  sentence: Sentence
  pieces: readonly TextPiece[]
  /** How many visible claims cite it. */
  claims: number
  /** How many claims cite it, visible or not. */
  all: number
}
interface ReadingSection {
  /** Counted from 1. */
  number: number
  heading: string | null
  paragraphs: readonly (readonly AnnotatedSentence[])[]
}

/** The whole text, its sentences cut at the quotes of the claims that are visible. */
export function annotatedText(graph: Graph, { claims }: Pick<Visible, 'claims'>): ReadingSection[] {
  const shown = new Set(claims)
  const read = ({ id }: { id: string }): AnnotatedSentence => {
    const all = graph.claimsIn.get(id) ?? []
    const citing = all.filter((claim) => shown.has(claim))
    const sentence = graph.sentences.get(id)!
    return { sentence, pieces: piecesOf(sentence, citing), claims: citing.length, all: all.length }
  }
  return graph.file.source.sections.map(({ heading, paragraphs }, i) => ({
    number: i + 1,
    heading,
    paragraphs: paragraphs.filter(({ length }) => length).map((paragraph) => paragraph.map(read)),
  }))
}

function piecesOf({ text }: Sentence, claims: readonly Claim[]): TextPiece[] {
  const quotes = claims.flatMap(({ id, pieces }) => pieces.map((piece) => ({ ...piece, claimId: id })))
  const stances = new Map(claims.map(({ id, stance }) => [id, stance]))
  return segments(text, quotes).map((piece) => ({
    ...piece,
    stance: pieceStance(new Set(piece.claims.map((id) => stances.get(id)!))),
  }))
}

/** A neutral claim beside one that takes a side takes nothing from it, nor does one whose stance is hidden. */
function pieceStance(stances: ReadonlySet<ShownStance>): PieceStance | null {
  if (stances.has('cooperative')) return stances.has('hostile') ? 'mixed' : 'cooperative'
  if (stances.has('hostile')) return 'hostile'
  if (stances.has('hidden')) return 'hidden'
  return stances.size ? 'neutral' : null
}

/** How much of the text the claims cite, whatever the filters. */
export const coverage = (graph: Graph) => ({
  sentences: graph.sentences.size,
  cited: graph.claimsIn.size,
  claims: graph.claims.length,
})

/** What a sentence has to do with the selection: it is selected itself, it proves the relation, or it is about the entity. */
export type SentenceMark = 'chosen' | 'proof' | 'about'

export interface TextMarks {
  /** In the order of the text; absent: nothing to do with the selection. */
  sentences: ReadonlyMap<string, SentenceMark>
  /** Ids of the claims whose quotes are marked. */
  quotes: ReadonlySet<string>
}

/** What to mark in the text for what is selected, among the claims that are visible. */
export function textMarks(
  graph: Graph,
  { claims }: Pick<Visible, 'claims'>,
  select: string | null,
): TextMarks {
  if (select === null) return { sentences: new Map(), quotes: new Set() }
  if (graph.sentences.has(select)) return { sentences: new Map([[select, 'chosen']]), quotes: new Set() }
  if (graph.relations.has(select)) {
    const own = claims.filter(({ relation }) => relation.id === select)
    return {
      sentences: new Map(own.map(({ sentence }) => [sentence.id, 'proof'])),
      quotes: new Set(own.map(({ id }) => id)),
    }
  }
  const about = claims.filter(({ relation }) => relation.source === select || relation.target === select)
  return { sentences: new Map(about.map(({ sentence }) => [sentence.id, 'about'])), quotes: new Set() }
}
