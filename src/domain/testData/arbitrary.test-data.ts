import fc from 'fast-check'
import type { GraphFile } from '../file/graphFile.ts'
import { indexGraph, type Graph } from '../graph/graph.ts'
import { sampleFile } from './sampleGraph.test-data.ts'
import { DISPUTES } from '../view/dispute.ts'
import { CAMP_KINDS, HOPS, LONGER, ANALYSES } from '../view/analysis.ts'
import type { Filters } from '../view/filters.ts'
import { DETAILS } from '../view/detail.ts'
import { MATRIX_ORDERS } from '../view/matrixView.ts'
import { DEPTHS } from '../view/neighbourhood.ts'
import { HIDEABLE } from '../view/prediction.ts'
import { PRESENT } from '../view/presentation.ts'
import { SORT_COLUMNS } from '../view/tableOrder.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { VIEW_NAMES } from '../view/viewName.ts'
import {
  ENTITY_KINDS,
  keysOf,
  RELATION_CLASSES,
  RELATION_TYPES,
  STANCES,
  STATUSES,
} from '../graph/vocabulary.ts'

const subset = <T>(value: fc.Arbitrary<T>, maxLength = 8): fc.Arbitrary<T[] | null> =>
  fc.option(fc.uniqueArray(value, { maxLength }))
const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values)

/** Two different ones, without the sign that stands between them in an address. */
const pairOf = (id: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> =>
  fc
    .tuple(id, id)
    .map(([a, b]): [string, string] => [a.replaceAll('~', '-'), b.replaceAll('~', '-')])
    .filter(([a, b]) => a !== b)

const arbitraryFilters = (
  voice: fc.Arbitrary<string>,
  section: fc.Arbitrary<string>,
): fc.Arbitrary<Filters> =>
  fc.record({
    kinds: subset(oneOf(keysOf(ENTITY_KINDS))),
    classes: subset(oneOf(keysOf(RELATION_CLASSES))),
    types: subset(oneOf(keysOf(RELATION_TYPES)), 20),
    voices: subset(voice),
    status: subset(oneOf(keysOf(STATUSES))),
    sections: subset(section),
    disputes: subset(oneOf(DISPUTES)),
  })

/** Any view whose ids come from the given ones and whose search is at most 60 characters long. */
export const arbitraryView = (ids: {
  select: fc.Arbitrary<string>
  focus: fc.Arbitrary<string>
  voice: fc.Arbitrary<string>
  section: fc.Arbitrary<string>
  tour: fc.Arbitrary<string>
}): fc.Arbitrary<View> =>
  fc
    .tuple(
      arbitraryFilters(ids.voice, ids.section),
      fc.record({
        view: oneOf(VIEW_NAMES),
        detail: oneOf(DETAILS),
        select: fc.option(ids.select),
        focus: fc.option(ids.focus),
        depth: oneOf(DEPTHS),
        panel: fc.option(oneOf(ANALYSES)),
        among: subset(oneOf(CAMP_KINDS), 2),
        leaders: fc.boolean(),
        compare: fc.option(pairOf(ids.voice)),
        from: fc.option(ids.focus),
        to: fc.option(ids.focus),
        directed: fc.boolean(),
        hops: oneOf(HOPS),
        longer: oneOf(LONGER),
        q: fc.string({ unit: 'binary', maxLength: 60 }),
        sort: fc.record({ by: oneOf(SORT_COLUMNS), descending: fc.boolean() }),
        order: oneOf(MATRIX_ORDERS),
        byVoice: fc.boolean(),
        seed: fc.option(fc.stringMatching(/^[a-z0-9]{1,8}$/)),
        round: fc.integer({ min: 1, max: 9999 }),
        questions: fc.option(fc.integer({ min: 1, max: 9999 })),
        hide: fc.option(fc.subarray([...HIDEABLE], { minLength: 1 })),
        tour: fc.option(ids.tour),
        step: fc.integer({ min: 1, max: 2 }),
        away: fc.boolean(),
        present: fc.option(oneOf(PRESENT)),
      }),
    )
    .map(([filters, rest]) => ({ ...filters, ...rest }))
    // On a step nothing else is the view's own to say.
    .map((view) => (view.tour !== null && !view.away ? stepOnly(view) : view))

const stepOnly = ({ tour, step, present }: View): View => ({
  ...DEFAULT_VIEW,
  tour,
  step,
  present,
})

/** Any view that the graph of `sampleFile`, or one of `arbitraryGraph`, can show. */
export const arbitraryKnownView = (): fc.Arbitrary<View> => {
  const entity = oneOf(sampleFile().entities.map(({ id }) => id))
  return arbitraryView({
    select: fc.oneof(entity, fc.constantFrom('s1', 's5')),
    focus: entity,
    voice: fc.constantFrom('author', 'tass', 'raisi'),
    section: fc.constantFrom('1', '2'),
    tour: fc.constant('two-accounts'),
  })
}

/** The text and the entities of `sampleFile`, with any relations among them. */
export const arbitraryGraph = (): fc.Arbitrary<Graph> => {
  const { entities, source, voices } = sampleFile()
  const entity = oneOf(entities.map(({ id }) => id))
  const sentences = source.sections.flatMap((section) => section.paragraphs.flat())
  const claim = fc.record({
    sentence: oneOf(sentences.map(({ id }) => id)),
    voice: oneOf(voices.map(({ id }) => id)),
    speech: fc.constant('narration' as const),
    status: oneOf(keysOf(STATUSES)),
    stance: oneOf(keysOf(STANCES)),
  })
  const relation = fc.record({
    source: entity,
    target: entity,
    type: oneOf(keysOf(RELATION_TYPES)),
    claims: fc.array(claim, { minLength: 1, maxLength: 4 }),
  })
  return fc.array(relation, { maxLength: 25 }).map((relations) => {
    const file: GraphFile = { ...sampleFile(), notes: [] }
    const textOf = new Map(sentences.map(({ id, text }) => [id, text]))
    file.relations = relations.map((fields, i) => ({
      ...fields,
      id: `r${i}`,
      claims: fields.claims.map((one) => ({ ...one, quote: textOf.get(one.sentence)! })),
    }))
    return indexGraph(file)
  })
}
