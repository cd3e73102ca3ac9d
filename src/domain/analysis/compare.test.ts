import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import type { Claim } from '../graph/graph.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'
import { AGREEMENTS, compareVoices } from './compare.ts'

const concerns = ({ relation }: Claim, source: string, target: string) =>
  (relation.source === source && relation.target === target) ||
  (RELATION_TYPES[relation.type].symmetric === true &&
    relation.source === target &&
    relation.target === source)

describe('two voices', () => {
  it('are compared on every ordered pair that either speaks of, by definition', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { pairs } = compareVoices(graph.claims, 'author', 'tass')
        const of = (voice: string, source: string, target: string) =>
          graph.claims.filter((claim) => claim.voice.id === voice && concerns(claim, source, target))
        for (const { source, target, agreement, first, second } of pairs) {
          const [a, b] = [of('author', source, target), of('tass', source, target)]
          expect(first).toEqual(a)
          expect(second).toEqual(b)
          const opposite = a.some((x) =>
            b.some((y) => [x.stance, y.stance].sort().join() === 'cooperative,hostile'),
          )
          const expected = opposite
            ? 'conflict'
            : a.length && b.length
              ? 'both'
              : a.length
                ? 'first'
                : 'second'
          expect(agreement).toBe(expected)
        }
        const told = new Set(pairs.flatMap(({ first, second }) => [...first, ...second]))
        expect(told.size).toBe(graph.claims.filter(({ voice }) => voice.id !== 'raisi').length)
      }),
    )
  })

  it('give the mirrored answer when they are swapped', () => {
    const swapped = { first: 'second', second: 'first', both: 'both', conflict: 'conflict' }
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const one = compareVoices(graph.claims, 'author', 'tass').agreementOf
        const other = compareVoices(graph.claims, 'tass', 'author').agreementOf
        expect(other.size).toBe(one.size)
        for (const [id, agreement] of one) expect(other.get(id)).toBe(swapped[agreement])
      }),
    )
  })

  it('give each relation the weightiest agreement of its pairs', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { pairs, agreementOf } = compareVoices(graph.claims, 'author', 'tass')
        for (const { agreement, first, second } of pairs)
          for (const { relation } of [...first, ...second])
            expect(AGREEMENTS.indexOf(agreementOf.get(relation.id)!)).toBeLessThanOrEqual(
              AGREEMENTS.indexOf(agreement),
            )
      }),
    )
  })

  it('that say nothing leave nothing', () => {
    expect(compareVoices([], 'author', 'tass')).toEqual({ pairs: [], agreementOf: new Map() })
  })
})
