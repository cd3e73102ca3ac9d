import type { GraphFile } from '../src/domain/file/graphFile.ts'

/** A text of two sentences, valid as it stands; fresh at each call, to be spoilt. */
export const smallText = (): GraphFile => ({
  id: 'tilsit',
  title: 'The Raft at Tilsit',
  language: 'en',
  source: {
    kind: 'chronicle',
    reference: null,
    publisher: null,
    published: null,
    url: null,
    sections: [
      {
        heading: null,
        paragraphs: [
          [
            { id: 's1', text: 'On the raft France and Russia made peace.' },
            { id: 's2', text: 'Russia broke with Britain.' },
          ],
        ],
      },
    ],
  },
  voices: [{ id: 'chronicler', name: 'The chronicler', entity: null }],
  entities: [
    { id: 'france', kind: 'state', name: 'France', aliases: [], summary: 'Makes peace.' },
    { id: 'russia', kind: 'state', name: 'Russia', aliases: [], summary: 'Makes peace and breaks it.' },
    { id: 'britain', kind: 'state', name: 'Britain', aliases: [], summary: 'Is left alone.' },
  ],
  relations: [
    {
      id: 'france--allied-with--russia',
      source: 'france',
      target: 'russia',
      type: 'allied-with',
      claims: [
        {
          sentence: 's1',
          quote: 'France and Russia made peace',
          voice: 'chronicler',
          speech: 'narration',
          status: 'occurred',
          stance: 'cooperative',
        },
      ],
    },
    {
      id: 'russia--opposes--britain',
      source: 'russia',
      target: 'britain',
      type: 'opposes',
      claims: [
        {
          sentence: 's2',
          quote: 'Russia broke with Britain',
          voice: 'chronicler',
          speech: 'narration',
          status: 'occurred',
          stance: 'hostile',
        },
      ],
    },
  ],
  tours: [],
  notes: [],
})
