import { describe, expect, it } from 'vitest'
import type { Claim } from '../graph/graph.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import type { RelationType, Stance, Status } from '../graph/vocabulary.ts'
import { relationToOpen } from './cellChoice.ts'
import { cellInWords, cellLook } from './cellLook.ts'
import { cellMark } from './cellMark.ts'

const graph = sampleGraph()
const [model] = graph.claims

function claim(type: RelationType, stance: Stance, status: Status = 'occurred', voice = 'author'): Claim {
  const relation = { ...model!.relation, id: `iran--${type}--russia`, type }
  return { ...model!, relation, stance, status, voice: graph.voices.get(voice)! }
}
/** Claims of one relation share it. */
const together = (claims: Claim[]): Claim[] => {
  const relations = new Map(claims.map(({ relation }) => [relation.id, relation]))
  return claims.map((one) => ({ ...one, relation: relations.get(one.relation.id)! }))
}

describe('a cell', () => {
  it.each<[string, Claim[], string]>([
    [
      'what takes a side before what takes none',
      [claim('visits', 'cooperative'), claim('explains', 'neutral')],
      'cooperative',
    ],
    [
      'friendly and hostile as both',
      [claim('visits', 'cooperative'), claim('opposes', 'hostile')],
      'contested',
    ],
    [
      'a relation whose claims differ as contested',
      [claim('visits', 'cooperative'), claim('visits', 'neutral')],
      'contested',
    ],
    ['structure as such', [claim('member-of', 'neutral')], 'structural'],
    ['neither', [claim('member-of', 'neutral'), claim('explains', 'neutral')], 'neutral'],
  ])('shows %s', (_, claims, of) => {
    expect(cellMark(together(claims))).toMatchObject({ of, claims: claims.length, settled: true })
  })

  it('is settled only by what makes it what it is', () => {
    const { settled, statuses } = cellMark([
      claim('member-of', 'neutral', 'ongoing'),
      claim('opposes', 'hostile', 'alleged'),
      claim('threatens', 'hostile', 'sought'),
    ])
    expect(settled).toBe(false)
    expect(statuses).toEqual(['sought', 'alleged'])
  })

  it('says so in words', () => {
    const look = cellLook(
      [claim('opposes', 'hostile', 'sought'), claim('opposes', 'hostile', 'alleged')],
      null,
    )
    expect(cellInWords(graph, look, null)).toBe('hostile, 2 claims, only sought or alleged')
  })

  it('of two voices that are compared has a half for each', () => {
    const compare = ['author', 'tass'] as const
    const claims = [claim('visits', 'cooperative'), claim('opposes', 'hostile', 'occurred', 'tass')]
    const look = cellLook(claims, compare)
    expect(look).toMatchObject({
      agreement: 'conflict',
      first: { of: 'cooperative' },
      second: { of: 'hostile' },
    })
    expect(cellInWords(graph, look, compare)).toMatch(
      /The author\W*: cooperative, 1 claim; \W*TASS\W*: hostile, 1 claim/,
    )
    expect(cellLook(claims.slice(0, 1), compare)).toMatchObject({ agreement: 'first', second: null })
  })

  it('opens with the relation that makes it what it is', () => {
    const claims = together([
      claim('member-of', 'neutral'),
      claim('member-of', 'neutral'),
      claim('opposes', 'hostile'),
    ])
    expect(relationToOpen({ row: 'iran', column: 'russia', claims })).toBe('iran--opposes--russia')
  })
})
