import * as v from 'valibot'
import { DAY } from './calendar.ts'
import { StepView } from './stepView.ts'
import {
  ALIAS_KINDS,
  ENTITY_KINDS,
  RELATION_TYPES,
  SPEECH,
  STANCES,
  STATUSES,
  keysOf,
} from '../graph/vocabulary.ts'
import * as messages from '../../messages/problems.ts'

const FILLED = /\S/
const text = v.pipe(v.string(), v.regex(FILLED, messages.isEmptyFillItIn), v.trim())
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/, messages.isNotAnIdUse),
  v.maxLength(200, messages.isLongerThan200Characters),
)
const day = v.pipe(v.string(), v.regex(DAY, messages.isNotADateWrite))
const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, messages.isNotAWebAddress))

const Sentence = v.strictObject({
  id,
  text: v.pipe(v.string(), v.regex(FILLED, messages.isEmptyCopyTheSentence)),
})
const Section = v.strictObject({ heading: v.nullable(text), paragraphs: v.array(v.array(Sentence)) })
const names = v.pipe(v.array(text), v.minLength(1, messages.namesNobodyGiveAtLeast))
const Source = v.strictObject({
  kind: text,
  reference: v.nullable(text),
  /** In the order in which the text names them. */
  author: v.optional(v.nullable(names)),
  publisher: v.nullable(text),
  published: v.nullable(day),
  url: v.nullable(url),
  /** The terms under which the text may be used: a name such as "CC BY 4.0", or their address. */
  license: v.optional(v.nullable(text)),
  /** Whom those who use the text must name, in the words that the licence asks for. */
  attribution: v.optional(v.nullable(text)),
  sections: v.array(Section),
})
const Voice = v.strictObject({ id, name: text, entity: v.nullable(id) })
const Alias = v.strictObject({ form: text, kind: v.picklist(ALIAS_KINDS) })
const DateInText = v.strictObject({
  start: v.nullable(day),
  end: v.nullable(day),
  precision: v.picklist(['day', 'month', 'year', 'approximate']),
  sentence: id,
  words: text,
})
const Place = v.strictObject({
  name: text,
  lon: v.pipe(v.number(), v.minValue(-180, messages.isBelow180), v.maxValue(180, messages.isAbove180)),
  lat: v.pipe(v.number(), v.minValue(-90, messages.isBelow90), v.maxValue(90, messages.isAbove90)),
})
const Entity = v.strictObject({
  id,
  kind: v.picklist(keysOf(ENTITY_KINDS)),
  name: text,
  /** The name takes a plural verb: "Arab countries are …". */
  plural: v.optional(v.literal(true)),
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, messages.isNotAThreeLetter))),
  aliases: v.array(Alias),
  /** What the text says of it. */
  summary: v.optional(text),
  date: v.optional(DateInText),
  place: v.optional(Place),
  /** The same thing in Wikidata. */
  sameAs: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, messages.isNotAnIdOf))),
})
const words = v.pipe(v.string(), v.regex(FILLED, messages.isEmptyCopyTheWords))
const When = v.strictObject({
  /** The words of the claim's sentence that date it. */
  words: text,
  start: v.optional(day),
  end: v.optional(day),
})
const Claim = v.strictObject({
  sentence: id,
  /** One piece of the sentence, or up to three in the order in which they stand there. */
  quote: v.union(
    [
      words,
      v.pipe(
        v.array(words),
        v.minLength(1, messages.isAnEmptyListCopy),
        v.maxLength(3, messages.hasMoreThanThreePieces),
      ),
    ],
    messages.isNeitherTextNorA,
  ),
  /** An earlier sentence, which says whom a word such as "he" means. */
  context: v.optional(id),
  when: v.optional(When),
  voice: id,
  speech: v.picklist(keysOf(SPEECH)),
  status: v.picklist(keysOf(STATUSES)),
  stance: v.picklist(keysOf(STANCES)),
})
const Relation = v.strictObject({
  id,
  source: id,
  target: id,
  type: v.picklist(keysOf(RELATION_TYPES)),
  claims: v.pipe(v.array(Claim), v.minLength(1, messages.hasNoClaimARelation)),
})
const About = v.union(
  [v.strictObject({ entity: id }), v.strictObject({ relation: id }), v.strictObject({ sentence: id })],
  messages.mustNameExactlyOneOf,
)
const Note = v.strictObject({
  about: About,
  text,
  asOf: day,
  sources: v.pipe(
    v.array(v.strictObject({ title: text, outlet: text, url })),
    v.minLength(1, messages.hasNoSourceANote),
  ),
})

const TourStep = v.strictObject({
  title: text,
  text,
  view: StepView,
  /** The ids of the claims that it reads out, and draws alone. */
  claims: v.optional(v.pipe(v.array(v.string()), v.minLength(1, messages.readsOutNothing))),
  /** To be asked before the answer is shown. */
  question: v.optional(v.strictObject({ ask: text, answer: text })),
  /** For the presenter; the class does not see it. */
  notes: v.optional(text),
})
const Tour = v.strictObject({
  id,
  title: text,
  /** One sentence that says what the tour shows. */
  summary: v.optional(text),
  steps: v.pipe(v.array(TourStep), v.minLength(1, messages.hasNoStepATour)),
})

/** The shape of `data/<id>.json`. What the shape cannot say (ids that must exist, quotes that must match) is in consistency.ts. */
export const GraphFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id,
  title: text,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, messages.isNotALanguageTag)),
  source: Source,
  /** Who made the graph of the text. */
  curators: v.optional(names),
  voices: v.array(Voice),
  entities: v.pipe(v.array(Entity), v.minLength(1, messages.hasNoEntityAGraph)),
  relations: v.array(Relation),
  tours: v.array(Tour),
  notes: v.array(Note),
  /** The work on the text that is not finished yet. Readers do not see it. */
  draft: v.optional(v.looseObject({})),
})
export type GraphFile = v.InferOutput<typeof GraphFileSchema>
export type Entity = GraphFile['entities'][number]
export type Relation = GraphFile['relations'][number]
export type ClaimInFile = Relation['claims'][number]
export type Voice = GraphFile['voices'][number]
export type Note = GraphFile['notes'][number]
export type Alias = Entity['aliases'][number]
export type Source = GraphFile['source']
export type Tour = GraphFile['tours'][number]
export type TourStep = Tour['steps'][number]
