import fc from 'fast-check'
import { ENTITY_KINDS, keysOf, RELATION_TYPES, SPEECH, STANCES, STATUSES } from '../graph/vocabulary.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { recordsOf } from './claims.ts'
import type { Command } from './command.ts'
import type { ClaimRecord } from './draft.ts'
import { sentencesOf } from './ids.ts'
import { unfinishedFrom } from './unfinished.ts'

const file = sampleFile()
const entity = fc.constantFrom(...file.entities.map(({ id }) => id), 'oman-2', 'nowhere')
const sentence = fc.constantFrom(...sentencesOf(file).map(({ id }) => id), 's7', 's8')
const someClaim = fc.constantFrom(
  ...file.relations.flatMap(({ id, claims }) =>
    claims.map(({ sentence: s, voice }) => `${id}~${s}~${voice}`),
  ),
)
const text = fc.constantFrom(...sentencesOf(file).map(({ text: words }) => words), 'Iran met Iran.', ' ')
const type = fc.constantFrom(...keysOf(RELATION_TYPES))

const record: fc.Arbitrary<ClaimRecord> = fc.record({
  source: entity,
  target: entity,
  type,
  sentence,
  quote: fc.oneof(
    fc.constantFrom(
      'Iran',
      'Russia',
      'of Iran',
      'met at the summit',
      'Iran and Russia',
      'TASS',
      'a warm day',
    ),
    fc.constant(null).map(() => ['Iran', 'Russia']),
  ),
  voice: fc.constantFrom('author', 'tass', 'iran', 'oman', 'nobody'),
  speech: fc.constantFrom(...keysOf(SPEECH)),
  status: fc.constantFrom(...keysOf(STATUSES)),
  stance: fc.constantFrom(...keysOf(STANCES)),
})

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ do: fc.constant('mend-sentence' as const), sentence, text }),
  fc.record({ do: fc.constant('split-sentence' as const), sentence, at: fc.integer({ min: 0, max: 70 }) }),
  fc.record({ do: fc.constant('join-sentence' as const), sentence }),
  fc.record({ do: fc.constant('delete-sentence' as const), sentence }),
  fc.record({
    do: fc.constant('add-entity' as const),
    name: fc.constantFrom('Oman', 'مرسانا', 'S1', 'Qatar'),
    kind: fc.constantFrom(...keysOf(ENTITY_KINDS)),
  }),
  fc.record({
    do: fc.constant('change-entity' as const),
    entity,
    change: fc.record({ name: fc.constantFrom('New', '') }),
  }),
  fc.record({ do: fc.constant('merge-entities' as const), from: entity, into: entity }),
  fc.record({ do: fc.constant('delete-entity' as const), entity }),
  fc.record({
    do: fc.constant('add-claims' as const),
    claims: fc.array(record, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ do: fc.constant('change-claim' as const), claim: someClaim, to: record }),
  fc.record({ do: fc.constant('delete-claim' as const), claim: someClaim }),
  fc.constantFrom(...recordsOf(file)).map((known): Command => ({
    do: 'keep-unfinished',
    claim: unfinishedFrom({ unfinished: [] }, { ...known, type: null }),
  })),
  fc.record({ do: fc.constant('drop-unfinished' as const), claim: fc.constantFrom('u1', 'u2') }),
  fc.record({ do: fc.constant('restore' as const), deleted: fc.constantFrom('1', '2', '3') }),
  fc.constant<Command>({ do: 'set-tours', tours: [] }),
  fc.constant<Command>({
    do: 'set-text',
    sections: [{ heading: null, paragraphs: [['Iran and Russia met at the summit.', 'It rained.']] }],
  }),
  fc.constant<Command>({ do: 'set-details', details: { title: 'Another title', publisher: 'A paper' } }),
)

/** Commands on the draft of `sampleFile`, many of which name what is not there, or no longer. */
export const arbitraryCommands = (): fc.Arbitrary<Command[]> => fc.array(command, { maxLength: 25 })
