import { subjectOf } from './noteSubject.ts'
import type { ClaimInFile, Entity, GraphFile, Note, Relation, Voice } from '../file/graphFile.ts'
import { isolate, isEnglish, isolateName, quotedIn } from '../text/language.ts'
import {
  RELATION_TYPES,
  STATUSES,
  type EdgeStance,
  type LineKind,
  type RelationClass,
  type ShownSpeech,
  type ShownStance,
} from './vocabulary.ts'
import { claimIds } from './claimIds.ts'
import { quoteIn, type QuotePiece } from '../text/quotePieces.ts'

export interface Sentence {
  id: string
  text: string
  /** Place in the text, from 0. */
  order: number
  /** The section it stands in, counted from 1 as in the URL. */
  section: number
}

/** A claim with what it hangs on: one row of the table, one card of evidence. */
export interface Claim extends Pick<ClaimInFile, 'status' | 'when'> {
  /** As `claimIds` makes it. */
  id: string
  /** In pieces, an ellipsis stands for what is left out. */
  quote: string
  /** Where in the sentence the quote stands, in order. */
  pieces: readonly QuotePiece[]
  /** The earlier sentence that says who is meant. */
  context: Sentence | null
  relation: Relation
  sentence: Sentence
  voice: Voice
  speech: ShownSpeech
  stance: ShownStance
}

/** A graph file indexed for reading: every look-up that a view makes is one map access. */
export interface Graph {
  file: GraphFile
  entities: ReadonlyMap<string, Entity>
  relations: ReadonlyMap<string, Relation>
  sentences: ReadonlyMap<string, Sentence>
  voices: ReadonlyMap<string, Voice>
  /** In the order of the text. */
  claims: readonly Claim[]
  claimsOf: ReadonlyMap<string, readonly Claim[]>
  claimsIn: ReadonlyMap<string, readonly Claim[]>
  /** By entity id, in the order of the text. */
  relationsOf: ReadonlyMap<string, readonly Relation[]>
  /** By id of the entity, relation or sentence they are about. */
  notesOn: ReadonlyMap<string, readonly Note[]>
}

/** Indexes a parsed file. The file is trusted: its ids exist and its quotes stand in their sentences. Linear in its size, but for a sort of the claims in each sentence. */
export function indexGraph(file: GraphFile): Graph {
  const sentences = new Map<string, Sentence>()
  file.source.sections.forEach((section, i) => {
    for (const { id, text } of section.paragraphs.flat())
      sentences.set(id, { id, text, order: sentences.size, section: i + 1 })
  })
  const voices = new Map(file.voices.map((voice) => [voice.id, voice]))
  const written = file.relations.flatMap((relation) => {
    const ids = claimIds(relation)
    return relation.claims.map(({ context, ...claim }, i): Claim => {
      const sentence = sentences.get(claim.sentence)!
      return {
        ...claim,
        ...quoteIn(sentence.text, claim.quote),
        id: ids[i]!,
        relation,
        sentence,
        voice: voices.get(claim.voice)!,
        context: sentences.get(context ?? '') ?? null,
      }
    })
  })
  const writtenIn = groupBy(written, ({ sentence }) => sentence)
  // Copied in the order in which they will be gone through: in a large graph, what lies together is read faster.
  const claims = [...sentences.values()].flatMap((sentence) =>
    (writtenIn.get(sentence) ?? [])
      .sort((a, b) => a.pieces[0]!.from - b.pieces[0]!.from)
      .map((claim) => ({ ...claim })),
  )

  const claimsOf = groupBy(claims, (claim) => claim.relation.id)
  const related = [...claimsOf.values()].map((group) => group[0]!.relation)
  return {
    file,
    entities: new Map(file.entities.map((entity) => [entity.id, entity])),
    relations: new Map(file.relations.map((relation) => [relation.id, relation])),
    sentences,
    voices,
    claims,
    claimsOf,
    claimsIn: groupBy(claims, (claim) => claim.sentence.id),
    relationsOf: groupByEach(related, ({ source, target }) =>
      source === target ? [source] : [source, target],
    ),
    notesOn: groupBy(file.notes, (note) => subjectOf(note)[1]),
  }
}

/** Groups items by a key, keeping their order. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}

/** Groups items under each of their keys, keeping their order. */
export function groupByEach<T, K>(items: Iterable<T>, keysOf: (item: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) for (const key of keysOf(item)) addTo(groups, key, item)
  return groups
}

function addTo<T, K>(groups: Map<K, T[]>, key: K, item: T) {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}

/** What the claims agree on, or `contested`. Of no claims: neutral. */
export function stanceOf(claims: readonly { stance: ShownStance }[]): EdgeStance {
  const [first] = claims
  if (!first) return 'neutral'
  return claims.every((claim) => claim.stance === first.stance) ? first.stance : 'contested'
}

/** Whether a claim draws the one as friend or as foe of the other, as far as the reader is to know. */
export const takesSide = ({ stance }: Pick<Claim, 'stance'>): boolean =>
  stance === 'cooperative' || stance === 'hostile'

/** Whether at least one claim tells it as done or going on. */
export const isSettled = (claims: readonly Pick<ClaimInFile, 'status'>[]): boolean =>
  claims.some((claim) => STATUSES[claim.status].settled)

export const classOf = (relation: Relation): RelationClass => RELATION_TYPES[relation.type].class

/** Whether the relation says how things are built rather than what anybody does. */
export const isStructural = (relation: Relation): boolean => classOf(relation) === 'structural'

/** What a line of this stance is drawn as. */
export const lineKindOf = (line: { stance: EdgeStance; structural: boolean }): LineKind =>
  line.structural && line.stance === 'neutral' ? 'structural' : line.stance

/** Whether it goes from one to another, and not both ways or nowhere. */
export const isDirected = ({ source, target, type }: Relation): boolean =>
  !RELATION_TYPES[type].symmetric && source !== target

/** The other end of a relation; of a relation with itself, the same end. */
export const otherEnd = (relation: Relation, entity: string): string =>
  relation.source === entity ? relation.target : relation.source

/** "Iran visits Russia", or from the target's side "Russia is visited by Iran". */
export function relationPhrase(graph: Graph, relation: Relation, from = relation.source): string {
  return `${nameOf(graph, from)} ${relationVerb(graph, relation, from)} ${nameOf(graph, otherEnd(relation, from))}`
}

/** An entity's name, to be put among words of the interface. */
export const nameOf = (graph: Graph, entity: string): string => isolateName(graph.entities.get(entity)!.name)

/** Words of the text among those of the interface, kept apart where they are in another language. */
export const ofText = ({ file: { language } }: Pick<Graph, 'file'>, words: string): string =>
  isEnglish(language) ? isolateName(words) : isolate(words)

/** The same in the quotation marks of the text's language. */
export const quotedOfText = ({ file }: Pick<Graph, 'file'>, words: string): string =>
  ofText({ file }, quotedIn(file.language, words))

/** A voice's name, to be put among words of the interface. */
export const voiceName = ({ name }: Pick<Voice, 'name'>): string => isolateName(name)

/** What stands between the two names, from the side of either: "visits", "is visited by", "are visited by". */
export function relationVerb(graph: Graph, { type, source }: Relation, from = source): string {
  const { label, inverse } = RELATION_TYPES[type]
  const verb = from === source ? label : inverse
  return graph.entities.get(from)!.plural ? plural(verb) : verb
}

const IRREGULAR: Record<string, string> = { is: 'are', has: 'have' }

/** Every label begins with its verb in the third person. */
function plural(verb: string): string {
  const [first = '', ...rest] = verb.split(' ')
  return [IRREGULAR[first] ?? first.replace(/s$/, ''), ...rest].join(' ')
}
