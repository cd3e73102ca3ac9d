import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { stanceOf } from '../graph/graph.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { differences } from './difference.ts'

const { claimsOf } = sampleGraph()

it('says who makes what of a relation', () => {
  expect(differences(claimsOf.get('iran--meets--russia')!)).toEqual([
    'They differ in stance: cooperative (The author), neutral (TASS).',
  ])
})

it('says nothing of what agrees, or of no claims', () => {
  expect(differences(claimsOf.get('saudi-arabia--opposes--iran')!)).toEqual([])
  expect(differences([])).toEqual([])
})

it('speaks of stance exactly where the relation is contested, and of status where it varies', () => {
  fc.assert(
    fc.property(arbitraryGraph(), (graph) => {
      for (const claims of graph.claimsOf.values()) {
        const said = differences(claims).join(' ')
        expect(said.includes('stance')).toBe(stanceOf(claims) === 'contested')
        expect(said.includes('status')).toBe(new Set(claims.map(({ status }) => status)).size > 1)
      }
    }),
  )
})
