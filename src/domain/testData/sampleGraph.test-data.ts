import type { GraphFile } from '../file/graphFile.ts'
import { indexGraph, type Graph } from '../graph/graph.ts'

type ClaimFields = GraphFile['relations'][number]['claims'][number]
type RelationFields = GraphFile['relations'][number]

const claim = (sentence: string, quote: string, rest: Partial<ClaimFields> = {}): ClaimFields => ({
  sentence,
  quote,
  voice: 'author',
  speech: 'narration',
  status: 'occurred',
  stance: 'neutral',
  ...rest,
})

const relation = (
  source: string,
  type: RelationFields['type'],
  target: string,
  ...claims: ClaimFields[]
): RelationFields => ({ id: `${source}--${type}--${target}`, source, target, type, claims })

const entity = (
  id: string,
  kind: GraphFile['entities'][number]['kind'],
  name: string,
  aliases: GraphFile['entities'][number]['aliases'] = [],
): GraphFile['entities'][number] => ({ id, kind, name, aliases, summary: `What the text says of ${name}.` })

/** A small valid file with every kind of entity, two sections, three voices, a contested and an unconnected part. Fresh at each call. */
export const sampleFile = (): GraphFile => ({
  id: 'sample',
  title: 'Sample',
  language: 'en',
  source: {
    kind: 'article',
    reference: null,
    publisher: null,
    published: null,
    url: null,
    sections: [
      {
        heading: null,
        paragraphs: [
          [
            { id: 's1', text: 'Iran and Russia met at the summit on June 29th.' },
            { id: 's2', text: 'Riyadh, a member of the Council, seeks a front against Iran.' },
          ],
          [{ id: 's3', text: 'The parliament of Iran debated the Deal.' }],
        ],
      },
      {
        heading: 'Voices',
        paragraphs: [
          [
            { id: 's4', text: 'TASS called the meeting of Iran and Russia routine.' },
            { id: 's5', text: '"Saudi Arabia arms our enemies," Raisi said.' },
            { id: 's6', text: 'It was a warm day.' },
          ],
        ],
      },
    ],
  },
  voices: [
    { id: 'author', name: 'The author', entity: null },
    { id: 'tass', name: 'TASS', entity: 'tass' },
    { id: 'raisi', name: 'Raisi', entity: 'raisi' },
  ],
  entities: [
    entity('iran', 'state', 'Iran'),
    entity('russia', 'state', 'Russia'),
    entity('saudi-arabia', 'state', 'Saudi Arabia', [{ form: 'Riyadh', kind: 'metonym' }]),
    entity('oman', 'state', 'Oman'),
    entity('raisi', 'person', 'Raisi'),
    entity('council', 'alliance', 'The Council', [{ form: 'the Council', kind: 'name' }]),
    {
      ...entity('summit', 'event', 'The summit'),
      date: { start: '2022-06-29', end: null, precision: 'day', sentence: 's1', words: 'June 29th' },
    },
    entity('parliament', 'institution', 'Parliament of Iran'),
    entity('tass', 'institution', 'TASS'),
    entity('deal', 'agreement', 'The Deal'),
  ],
  relations: [
    relation(
      'iran',
      'meets',
      'russia',
      claim('s4', 'the meeting of Iran and Russia', { voice: 'tass', speech: 'reported' }),
      claim('s1', 'Iran and Russia met', { stance: 'cooperative' }),
    ),
    relation('iran', 'participates-in', 'summit', claim('s1', 'Iran and Russia met at the summit')),
    relation(
      'saudi-arabia',
      'member-of',
      'council',
      claim('s2', 'a member of the Council', { status: 'ongoing' }),
    ),
    relation(
      'saudi-arabia',
      'opposes',
      'iran',
      claim('s2', 'seeks a front against Iran', { status: 'sought', stance: 'hostile' }),
    ),
    relation('parliament', 'part-of', 'iran', claim('s3', 'The parliament of Iran', { status: 'ongoing' })),
    relation('parliament', 'influences', 'deal', claim('s3', 'debated the Deal')),
    relation('tass', 'reports-on', 'summit', claim('s4', 'TASS called the meeting')),
    relation(
      'raisi',
      'accuses',
      'saudi-arabia',
      claim('s5', 'Saudi Arabia arms our enemies', {
        voice: 'raisi',
        speech: 'quoted',
        status: 'alleged',
        stance: 'hostile',
      }),
    ),
  ],
  tours: [
    {
      id: 'two-accounts',
      title: 'Two accounts',
      steps: [
        { title: 'A meeting', text: 'Two states “met”.', view: { select: 'iran--meets--russia' } },
        {
          title: 'An accusation',
          text: 'One voice says more.',
          view: { select: 'saudi-arabia', voices: ['raisi'], hide: ['stances'] },
          question: { ask: 'Who says it?', answer: 'Raisi: “Saudi Arabia arms our enemies”.' },
          notes: 'Wait for three answers.',
        },
      ],
    },
  ],
  notes: [
    {
      about: { entity: 'oman' },
      text: 'Context from outside.',
      asOf: '2022',
      sources: [{ title: 'A source', outlet: 'An outlet', url: 'https://example.org/a' }],
    },
  ],
})

export const sampleGraph = (): Graph => indexGraph(sampleFile())
