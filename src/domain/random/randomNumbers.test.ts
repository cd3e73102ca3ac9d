import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomNumbers, shuffled } from './randomNumbers.ts'

it('gives shares that only the seed decides', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, same] = [randomNumbers(seed), randomNumbers(seed)]
      for (let i = 0; i < 20; i++) {
        const share = one()
        expect(share).toBe(same())
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThan(1)
      }
    }),
  )
})

it('shuffles without losing, doubling or touching anything, the same for the same seed', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.string(), (items, seed) => {
      const before = [...items]
      const after = shuffled(items, seed)
      expect(items).toEqual(before)
      expect(after).toEqual(shuffled(items, seed))
      expect([...after].sort()).toEqual([...items].sort())
    }),
  )
})

it('brings every item to every place about as often', () => {
  const items = ['a', 'b', 'c', 'd']
  const seeds = Array.from({ length: 4000 }, (_, i) => `seed ${i}`)
  const orders = seeds.map((seed) => shuffled(items, seed))
  for (const item of items)
    for (const place of items.keys()) {
      const often = orders.filter((order) => order[place] === item).length
      expect(Math.abs(often - 1000)).toBeLessThan(120)
    }
})
