import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { campAxis } from './campAxis.ts'
import type { SignedPair } from '../analysis/signedPairs.ts'

const pair = (a: string, b: string, fields: Partial<SignedPair>): SignedPair => ({
  a,
  b,
  cooperative: 0,
  hostile: 0,
  structural: 0,
  ...fields,
})

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const pairs = fc.array(
  fc.record({
    a: fc.constantFrom(...IDS, 'unknown'),
    b: fc.constantFrom(...IDS, 'unknown'),
    cooperative: fc.nat(9),
    hostile: fc.nat(9),
    structural: fc.nat(3),
  }),
  { maxLength: 20 },
)

describe('the axis of camps', () => {
  const cliques = (mark: Partial<SignedPair>) => {
    const [left, right] = [
      ['a', 'c', 'e'],
      ['b', 'd', 'f'],
    ]
    const within = [left!, right!].flatMap(([x, y, z]) => [
      pair(x!, y!, mark),
      pair(y!, z!, mark),
      pair(x!, z!, mark),
    ])
    const across = left!.flatMap((one) => right!.map((other) => pair(one, other, { hostile: 2 })))
    const axis = campAxis(['a', 'b', 'c', 'd', 'e', 'f'], [...within, ...across])
    return { left: left!.map((id) => axis.get(id)!), right: right!.map((id) => axis.get(id)!) }
  }

  it.each([{ cooperative: 2 }, { structural: 1 }])('puts hostile cliques on opposite sides (%o)', (mark) => {
    const { left, right } = cliques(mark)
    for (const value of left) expect(value).toBeGreaterThan(0.5)
    for (const value of right) expect(value).toBeLessThan(-0.5)
  })

  it('puts a foe of a foe with the friends', () => {
    const axis = campAxis(IDS, [pair('a', 'b', { hostile: 3 }), pair('b', 'c', { hostile: 3 })])
    expect(axis.get('a')! * axis.get('b')!).toBeLessThan(0)
    expect(axis.get('a')! * axis.get('c')!).toBeGreaterThan(0)
  })

  it('has every entity once, between -1 and 1, one of them at an end', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const axis = campAxis(IDS, given)
        expect([...axis.keys()]).toEqual(IDS)
        for (const value of axis.values()) expect(Math.abs(value)).toBeLessThanOrEqual(1)
        expect(Math.max(...[...axis.values()].map(Math.abs))).toBeCloseTo(1)
      }),
    )
  })

  it('is the same each time and takes no heed of the order within a pair or of unknown ids', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const axis = campAxis(IDS, given)
        expect(campAxis(IDS, given)).toEqual(axis)
        const known = given.filter(({ a, b }) => a !== 'unknown' && b !== 'unknown')
        expect(campAxis(IDS, known)).toEqual(axis)
      }),
    )
  })

  it('puts the weightiest on the positive side', () => {
    const axis = campAxis(IDS, [pair('h', 'g', { hostile: 9 }), pair('h', 'f', { hostile: 1 })])
    expect(axis.get('h')).toBeGreaterThan(0)
    expect(axis.get('g')).toBeLessThan(0)
  })

  it('stands without pairs and without entities', () => {
    const axis = campAxis(IDS, [])
    expect(axis.size).toBe(IDS.length)
    for (const value of axis.values()) expect(value).toSatisfy(Number.isFinite)
    expect(campAxis([], [])).toEqual(new Map())
  })
})
