import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Curve, Point } from './curve.ts'
import { pointAt, trimmed } from './trimmed.ts'

const NOWHERE = { left: 900, top: 900, right: 910, bottom: 910 }
const straight = (start: Point, end: Point): Curve => ({
  start,
  control: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
  end,
})

it('ends a line from below at the name, and one from elsewhere at its node', () => {
  const name = { left: -20, top: 10, right: 20, bottom: 30 }
  const below = straight({ x: 0, y: 200 }, { x: 0, y: 8 })
  const { start, end } = trimmed(below, NOWHERE, name)
  expect(start).toEqual({ x: 0, y: 200 })
  expect(end.y).toBeGreaterThanOrEqual(31)
  expect(end.y).toBeLessThan(36)
  const above = straight({ x: 0, y: -200 }, { x: 0, y: -8 })
  expect(trimmed(above, NOWHERE, name)).toEqual(above)
})

it('begins one at the name that it would cross', () => {
  const name = { left: -20, top: 10, right: 20, bottom: 30 }
  const { start, end } = trimmed(straight({ x: 0, y: 8 }, { x: 0, y: 200 }), name, NOWHERE)
  expect(start.y).toBeGreaterThanOrEqual(31)
  expect(end).toEqual({ x: 0, y: 200 })
})

const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) })
const box = point.map(({ x, y }) => ({ left: x - 30, right: x + 30, top: y, bottom: y + 20 }))

it('leaves one alone of which next to nothing would stay', () => {
  const close = straight({ x: 0, y: 33 }, { x: 0, y: 8 })
  expect(trimmed(close, NOWHERE, { left: -20, top: 10, right: 20, bottom: 30 })).toEqual(close)
})

it('is a piece of the same curve', () => {
  fc.assert(
    fc.property(fc.record({ start: point, control: point, end: point }), box, box, (curve, a, b) => {
      const piece = trimmed(curve, a, b)
      const whole = Array.from({ length: 2001 }, (_, i) => pointAt(curve, i / 2000))
      const nearest = ({ x, y }: Point) => Math.min(...whole.map((on) => Math.hypot(on.x - x, on.y - y)))
      for (const t of [0, 0.3, 0.5, 0.8, 1]) expect(nearest(pointAt(piece, t))).toBeLessThan(1)
    }),
    { numRuns: 50 },
  )
})
