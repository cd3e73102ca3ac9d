import { expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { readingsOf, relationsInWords } from './readings.ts'

const graph = indexGraph(sampleFile())
const claim = (id: string) => graph.claims.find((one) => one.id === id)!
const marked = (text: string, pieces: readonly { from: number; to: number }[]) =>
  pieces.map(({ from, to }) => text.slice(from, to))

it('reads each sentence once, in the order of the claims, with words that overlap marked once', () => {
  const readings = readingsOf([
    claim('saudi-arabia--opposes--iran~s2~author'),
    claim('iran--meets--russia~s1~author'),
    claim('iran--participates-in--summit~s1~author'),
    claim('saudi-arabia--member-of--council~s2~author'),
  ])
  expect(readings.map(({ sentence, pieces }) => marked(sentence.text, pieces))).toEqual([
    ['a member of the Council', 'seeks a front against Iran'],
    ['Iran and Russia met at the summit'],
  ])
})

it('says of each voice how certain it makes what sound', () => {
  const [{ sayings }] = readingsOf([
    claim('saudi-arabia--opposes--iran~s2~author'),
    claim('saudi-arabia--member-of--council~s2~author'),
  ]) as [ReturnType<typeof readingsOf>[number]]
  expect(sayings).toHaveLength(1)
  expect(
    sayings[0]!.statuses.map(({ status, relations }) => [status, relationsInWords(graph, relations)]),
  ).toEqual([
    ['sought', 'Saudi Arabia opposes Iran'],
    ['ongoing', 'Saudi Arabia is a member of The Council'],
  ])
})

it('puts several who are done the same by one into one phrase', () => {
  const relations = ['russia', 'oman'].map((target) => ({ ...graph.file.relations[0]!, target }))
  expect(relationsInWords(graph, [...relations, graph.file.relations[3]!])).toBe(
    'Iran meets Russia and Oman; Saudi Arabia opposes Iran',
  )
})
