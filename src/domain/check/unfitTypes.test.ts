import { expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { unfitTypes } from './unfitTypes.ts'

it('names the end of a relation that its type does not fit', () => {
  expect(unfitTypes(sampleGraph())).toEqual([])
  const file = sampleFile()
  file.relations[0]!.type = 'holds-office-in'
  file.relations[1]!.target = 'deal'
  expect(unfitTypes(indexGraph(file))).toEqual([
    { relation: 'iran--meets--russia', end: 'source', kind: 'state' },
    { relation: 'iran--participates-in--summit', end: 'target', kind: 'agreement' },
  ])
})
