import { describe, expect, it } from 'vitest'
import type { GraphFile, TourStep } from '../file/graphFile.ts'
import { placeInWords } from '../file/problem.ts'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { stepFaults } from './stepFaults.ts'

const MEETING = 'iran--meets--russia~s1~author'
const FRONT = 'saudi-arabia--opposes--iran~s2~author'
const ARMS = 'raisi--accuses--saudi-arabia~s5~raisi'

/** What is found in the sample with these steps alone. */
const found = (...steps: Partial<TourStep>[]): string[] => {
  const file: GraphFile = sampleFile()
  file.tours[0]!.steps = steps.map((step) => ({ title: 'A step', text: 'Look.', view: {}, ...step }))
  return stepFaults(indexGraph(file)).map((fault) => `${placeInWords(fault)} ${fault.what}`)
}
const NAMED = 'who is neither drawn nor heard on the slide of this step'

it('finds nothing in the sample as it stands', () => {
  expect(stepFaults(indexGraph(sampleFile()))).toEqual([])
})

describe('whom a step names', () => {
  it('is drawn, by whatever name it is called', () => {
    expect(found({ text: 'Riyadh is against Iran.', claims: [FRONT] })).toEqual([])
    expect(found({ title: 'Iran, Russia, Riyadh', text: 'Oman.', claims: [MEETING] })).toEqual([
      `tours[0].steps[0].title (two-accounts) names “Riyadh”, ${NAMED}`,
      `tours[0].steps[0].text (two-accounts) names “Oman”, ${NAMED}`,
    ])
  })

  it('or is heard there', () => {
    const text = 'Raisi says it.'
    expect(found({ text: 'TASS and Raisi differ.', view: { compare: ['tass', 'raisi'] } })).toEqual([])
    expect(found({ text, view: { panel: 'voices' } })).toEqual([])
    expect(found({ text, claims: [FRONT] })).toHaveLength(1)
  })

  it('stands in the answer as well, which is seen on the same slide', () => {
    expect(found({ claims: [FRONT], question: { ask: 'Who?', answer: 'Raisi.' } })).toEqual([
      `tours[0].steps[0].question.answer (two-accounts) names “Raisi”, ${NAMED}`,
    ])
  })

  it('is the longer of two names, and no part of a word', () => {
    const claims = ['parliament--part-of--iran~s3~author']
    expect(found({ text: 'The Parliament of Iran, an Iranian one.', claims })).toEqual([])
    expect(found({ text: 'Parliament of Iran.', claims: [MEETING] })).toEqual([
      `tours[0].steps[0].text (two-accounts) names “Parliament of Iran”, ${NAMED}`,
    ])
  })
})

describe('what a step quotes', () => {
  it('is marked in a sentence that is read out', () => {
    expect(found({ text: '“Iran and Russia met”.', claims: [MEETING] })).toEqual([])
    expect(found({ text: '“seeks a front”.', claims: [FRONT, MEETING] })).toEqual([])
    expect(found({ text: '“on June”.', claims: [MEETING] })).toEqual([
      'tours[0].steps[0].text (two-accounts) quotes “on June”, which no claim on the slide of this step marks',
    ])
  })

  it('or, where none is, belongs to what is drawn', () => {
    const view = { classes: ['hostile' as const] }
    expect(found({ text: '“seeks a front”', view })).toEqual([])
    expect(found({ text: '“a member”', view })).toHaveLength(1)
  })
})

describe('what a step counts', () => {
  it.each([
    ['Two lines, 2 claims, two sentences.', []],
    ['Three states, three names, one voice.', []],
    ['It is told twice.', []],
    ['Three sentences.', ['says “Three sentences”, that is 3, where the slide of this step shows 2']],
    ['These two countries.', ['says “two countries”, that is 2, where the slide of this step shows 3']],
    ['7 lines.', ['says “7 lines”, that is 7, where the slide of this step shows 2']],
    ['Two steps, one of them long.', []],
  ])('is there: %s', (text, faults) => {
    expect(found({ text, claims: [MEETING, FRONT] })).toEqual(
      faults.map((fault) => `tours[0].steps[0].text (two-accounts) ${fault}`),
    )
  })

  it('may be voices in their list, or camps', () => {
    expect(found({ text: 'Two voices.', view: { panel: 'voices' } })).toEqual([
      'tours[0].steps[0].text (two-accounts) says “Two voices”, that is 2, where the slide of this step shows 3',
    ])
    expect(found({ text: 'Two camps: Riyadh; and Iran.', view: { panel: 'balance' } })).toEqual([])
    expect(found({ text: 'Oman.', view: { panel: 'balance' } })).toHaveLength(1)
  })
})

it('a status that a step names is that of a claim on its slide', () => {
  expect(found({ text: 'Status: sought.', claims: [FRONT] })).toEqual([])
  expect(found({ text: 'Status: alleged.', claims: [ARMS, FRONT] })).toEqual([])
  expect(found({ text: 'Status: occurred.', claims: [FRONT] })).toEqual([
    'tours[0].steps[0].text (two-accounts) says the status “occurred”, which no claim on the slide of this step has',
  ])
})
