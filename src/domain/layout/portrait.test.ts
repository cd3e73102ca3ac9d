import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asPortrait, fromPortrait } from './portrait.ts'

const positions = fc.dictionary(
  fc.constantFrom('iran', 'russia', 'oman'),
  fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
)

it('a portrait is taller by one factor, keeps left and right, and is undone', () => {
  expect(asPortrait({ iran: { x: -10, y: 100 } })).toEqual({ iran: { x: -10, y: 155 } })
  fc.assert(
    fc.property(positions, (given) => {
      const tall = asPortrait(given)
      expect(Object.keys(tall)).toEqual(Object.keys(given))
      for (const [id, at] of Object.entries(tall)) {
        expect(fromPortrait(at).x).toBe(given[id]!.x)
        expect(fromPortrait(at).y).toBeCloseTo(given[id]!.y)
      }
    }),
  )
})
