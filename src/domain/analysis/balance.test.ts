import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { divide, membersOf } from './frustration.ts'
import { clear, signedTies, type Tie } from './signs.ts'
import { triangles, triangleSentence } from './triangles.ts'

type Signed = Tie<1 | -1>
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const anyTies = (ids = IDS): fc.Arbitrary<Signed[]> => {
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => ({ a, b })))
  return fc
    .array(fc.constantFrom<1 | -1 | 0>(1, -1, -1, 0, 0), { minLength: pairs.length, maxLength: pairs.length })
    .map((signs) => pairs.flatMap((pair, i) => (signs[i] ? [{ ...pair, sign: signs[i] }] : [])))
}
const idsOf = (ties: readonly Tie[]) => [...new Set(ties.flatMap(({ a, b }) => [a, b]))]
const contradicts = ({ a, b, sign }: Signed, sides: ReadonlyMap<string, number>) =>
  (sides.get(a) === sides.get(b)) !== (sign === 1)

/** All divisions of some entities with the first on side 0, and how many ties contradict each. */
function everyDivision(ties: readonly Signed[], ids: readonly string[]) {
  return Array.from({ length: 2 ** (ids.length - 1) }, (_, bits) => {
    const sides = new Map(ids.map((id, i) => [id, (bits >> (i - 1)) & (i === 0 ? 0 : 1)]))
    return { sides, cost: ties.filter((tie) => contradicts(tie, sides)).length }
  })
}

describe('the signed graph', () => {
  it('draws each pair by definition', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const among = new Set(['iran', 'russia', 'saudi-arabia', 'raisi'])
        const ties = signedTies(graph.claims, among)
        for (const a of among)
          for (const b of among) {
            if (a >= b) continue
            const stances = graph.claims
              .filter(({ relation: { source, target } }) => [source, target].sort().join() === `${a},${b}`)
              .filter(({ status, stance }) => status !== 'denied' && stance !== 'neutral')
              .map(({ stance }) => stance)
            const expected = !stances.length
              ? undefined
              : new Set(stances).size > 1
                ? 'mixed'
                : stances[0] === 'hostile'
                  ? -1
                  : 1
            expect(ties.find((tie) => tie.a === a && tie.b === b)?.sign).toBe(expected)
          }
        expect(clear(ties).every(({ sign }) => sign === 1 || sign === -1)).toBe(true)
      }),
    )
  })
})

describe('triangles', () => {
  it('are all triples of tied entities, balanced if the signs multiply to plus', () => {
    fc.assert(
      fc.property(anyTies(), (ties) => {
        const sign = (x: string, y: string) => ties.find(({ a, b }) => a === x && b === y)?.sign
        const expected = IDS.flatMap((x, i) =>
          IDS.slice(i + 1).flatMap((y, j) =>
            IDS.slice(i + j + 2).flatMap((z) => {
              const [xy, yz, xz] = [sign(x, y), sign(y, z), sign(x, z)]
              return xy && yz && xz ? [`${x}${y}${z} ${xy * yz * xz}`] : []
            }),
          ),
        )
        const found = triangles(ties).map(
          ({ ids, balanced }) => `${[...ids].sort().join('')} ${balanced ? 1 : -1}`,
        )
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })

  it.each<[Signed['sign'], Signed['sign'], Signed['sign'], string]>([
    [1, 1, 1, 'A, B and C are all drawn as friends: balanced.'],
    [1, -1, -1, 'A and B are drawn as friends, both against C: balanced.'],
    [-1, 1, 1, 'A and B are drawn against each other, both as friends of C: not balanced.'],
    [1, 1, -1, 'A and C are drawn against each other, both as friends of B: not balanced.'],
    [-1, -1, 1, 'A and C are drawn as friends, both against B: balanced.'],
    [-1, 1, -1, 'B and C are drawn as friends, both against A: balanced.'],
    [-1, -1, -1, 'A, B and C are all drawn against each other: not balanced.'],
  ])('%i %i %i: %s', (ab, bc, ac, sentence) => {
    const ties = [
      { a: 'a', b: 'b', sign: ab },
      { a: 'b', b: 'c', sign: bc },
      { a: 'a', b: 'c', sign: ac },
    ] as const
    const told = { ids: ['a', 'b', 'c'], ties, balanced: ab * bc * ac === 1 } as const
    expect(triangleSentence(told, (id) => id.toUpperCase())).toBe(sentence)
  })
})

describe('the best division', () => {
  it('contradicts as few ties as any, and knows how many are as good and who could change sides', () => {
    fc.assert(
      fc.property(anyTies(), (ties) => {
        const parts = divide(ties)
        expect(parts.flatMap(membersOf).sort()).toEqual(idsOf(ties).sort())
        for (const part of parts) {
          const { camps, between, against, exact, equallyGood, many, undecided } = part
          const members = membersOf(part)
          const own = ties.filter(({ a }) => members.includes(a))
          // Sides are told from the entity with most ties, the first of them.
          const degree = (id: string) => own.filter(({ a, b }) => a === id || b === id).length
          const ids = idsOf(own).sort((x, y) => degree(y) - degree(x))
          expect([...members].sort()).toEqual([...ids].sort())
          expect(part.ties).toEqual(own)
          const all = everyDivision(own, ids)
          const fewest = Math.min(...all.map(({ cost }) => cost))
          expect(against).toHaveLength(fewest)
          const sides = new Map(
            [0, 1].flatMap((side) => [...camps[side]!, ...between[side]!].map((id) => [id, side] as const)),
          )
          const hasFriend = (id: string) =>
            own.some(({ a, b, sign }) => sign === 1 && [a, b].includes(id) && sides.get(a) === sides.get(b))
          const isAloneOnItsSide = (id: string) =>
            [...sides.values()].filter((side) => side === sides.get(id)).length === 1
          expect(camps.flat().every((id) => hasFriend(id) || isAloneOnItsSide(id))).toBe(true)
          expect(between.flat().some((id) => hasFriend(id) || isAloneOnItsSide(id))).toBe(false)
          expect(against).toEqual(own.filter((tie) => contradicts(tie, sides)))
          expect([exact, many]).toEqual([true, false])
          const best = all.filter(({ cost }) => cost === fewest)
          expect(equallyGood).toBe(best.length)
          const wavering = ids.filter((id) => new Set(best.map((one) => one.sides.get(id))).size > 1)
          expect([...undecided].sort()).toEqual(wavering.sort())
        }
      }),
    )
  })

  it('contradicts a tie wherever a triangle is unbalanced', () => {
    fc.assert(
      fc.property(anyTies(), (ties) => {
        fc.pre(triangles(ties).some(({ balanced }) => !balanced))
        expect(divide(ties).some(({ against }) => against.length > 0)).toBe(true)
      }),
    )
  })

  it('keeps parts that no tie connects apart, the largest first, and leaves one camp empty among friends', () => {
    const [friends, foes] = divide([
      { a: 'x', b: 'y', sign: -1 },
      { a: 'a', b: 'b', sign: 1 },
      { a: 'b', b: 'c', sign: 1 },
    ])
    expect(friends!.camps).toEqual([['b', 'a', 'c'], []])
    expect(foes!.camps).toEqual([['x'], ['y']])
    expect(divide([])).toEqual([])
  })

  it('puts nobody into a camp for a common foe alone', () => {
    const [part] = divide([
      { a: 'a', b: 'b', sign: 1 },
      { a: 'a', b: 'x', sign: -1 },
      { a: 'c', b: 'x', sign: -1 },
    ])
    expect(part!.camps.map((camp) => [...camp].sort())).toEqual([['a', 'b'], ['x']])
    expect(part!.between.flat()).toEqual(['c'])
  })

  const random = (n: number, ties: number): Signed[] => {
    let seed = 7
    const draw = (to: number) => (seed = (seed * 48271) % 2147483647) % to
    const found = new Map<string, Signed>()
    while (found.size < ties) {
      const [a, b] = [draw(n), draw(n)].sort((x, y) => x - y) as [number, number]
      if (a !== b) found.set(`${a} ${b}`, { a: `n${a}`, b: `n${b}`, sign: draw(2) ? 1 : -1 })
    }
    return [...found.values()]
  }

  it('is exact for a graph as large as an article draws', () => {
    expect(divide(random(26, 60)).every(({ exact }) => exact)).toBe(true)
  })

  it.each([
    [200, 10_000],
    [3000, 10_000],
  ])('of %i entities with %i ties is an estimate, and comes to an end', (n, m) => {
    const ties = random(n, m)
    const [part] = divide(ties)
    expect(triangles(ties).length).toBeGreaterThan(0)
    expect(part!.exact).toBe(false)
    expect(part!.against.length).toBeLessThan(m / 2)
  })
})
