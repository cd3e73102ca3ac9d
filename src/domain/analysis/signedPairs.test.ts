import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { pairKey, signedPairs } from './signedPairs.ts'

describe('signed pairs', () => {
  it('count what the claims on two entities say', () => {
    const pairs = signedPairs(sampleGraph())
    const of = (a: string, b: string) => pairs.filter((pair) => pair.a === a && pair.b === b)
    expect(of('iran', 'russia')).toEqual([
      { a: 'iran', b: 'russia', cooperative: 1, hostile: 0, structural: 0 },
    ])
    expect(of('iran', 'saudi-arabia')).toMatchObject([{ cooperative: 0, hostile: 1 }])
    expect(of('council', 'saudi-arabia')).toMatchObject([{ hostile: 0, structural: 1 }])
    expect(pairs).toHaveLength(8)
  })

  it('name each two once whichever way their relations go, and never one with itself', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const pairs = signedPairs(graph)
        const between = [...graph.relations.values()].filter(({ source, target }) => source !== target)
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`))).toEqual(new Set(between.map(pairKey)))
        expect(pairs).toHaveLength(new Set(between.map(pairKey)).size)
        for (const { a, b } of pairs) expect(a < b).toBe(true)
      }),
    )
  })

  it('count every claim with a side exactly once', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const pairs = signedPairs(graph)
        const between = graph.claims.filter(({ relation }) => relation.source !== relation.target)
        for (const stance of ['cooperative', 'hostile'] as const)
          expect(pairs.reduce((sum, pair) => sum + pair[stance], 0)).toBe(
            between.filter((claim) => claim.stance === stance).length,
          )
      }),
    )
  })
})
