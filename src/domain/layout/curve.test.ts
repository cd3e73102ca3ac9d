import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearBend, curveBetween, pointOn } from './curve.ts'

const GAP = 3
const disc = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  radius: fc.integer({ min: 7, max: 22 }),
})
const two = fc.tuple(disc, disc).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 80)
const bend = fc.integer({ min: -70, max: 70 })
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y)

/** Points are in whole units: off by half of one each way at most. */
const WHOLE = Math.SQRT1_2 + 1e-9

describe('the curve between two discs', () => {
  it('begins and ends just off their rims', () => {
    fc.assert(
      fc.property(two, bend, ([from, to], by) => {
        const { start, end } = curveBetween(from, to, by)
        expect(Math.abs(distance(from, start) - from.radius - GAP)).toBeLessThan(WHOLE)
        expect(Math.abs(distance(to, end) - to.radius - GAP)).toBeLessThan(WHOLE)
        expect(distance(start, to)).toBeLessThan(distance(from, to) + from.radius)
      }),
    )
  })

  it('runs straight without a bend', () => {
    const curve = curveBetween({ x: 0, y: 0, radius: 10 }, { x: 100, y: 0, radius: 20 }, 0)
    expect(curve.start).toEqual({ x: 13, y: 0 })
    expect(curve.end).toEqual({ x: 77, y: 0 })
    expect(pointOn(curve, 0.5).y).toBe(0)
  })

  it('passes to the right for a positive bend, to the left for a negative one, as far as asked', () => {
    fc.assert(
      fc.property(two, bend, ([from, to], by) => {
        const middle = pointOn(curveBetween(from, to, by), 0.5)
        const [dx, dy] = [to.x - from.x, to.y - from.y]
        // On a screen, with y downwards, the right of someone walking along (dx, dy) is (-dy, dx).
        const aside = ((middle.x - from.x) * -dy + (middle.y - from.y) * dx) / Math.hypot(dx, dy)
        if (Math.abs(by) <= WHOLE) expect(Math.abs(aside)).toBeLessThan(2 * WHOLE)
        else expect(Math.sign(aside)).toBe(Math.sign(by))
        expect(Math.abs(aside)).toBeGreaterThanOrEqual(Math.abs(by) - WHOLE)
        expect(Math.abs(aside)).toBeLessThanOrEqual(Math.abs(by) + 13)
      }),
    )
  })

  it('is the same one when walked from the other end', () => {
    fc.assert(
      fc.property(two, bend, ([from, to], by) => {
        const there = curveBetween(from, to, by)
        const back = curveBetween(to, from, -by)
        expect(distance(there.start, back.end)).toBeLessThan(1e-9)
        expect(distance(there.control, back.control)).toBeLessThan(1e-9)
        expect(distance(there.end, back.start)).toBeLessThan(1e-9)
      }),
    )
  })

  it('stays finite between a disc and itself, and between discs that overlap', () => {
    const one = { x: 5, y: 5, radius: 10 }
    for (const other of [one, { x: 6, y: 5, radius: 10 }])
      for (const { x, y } of Object.values(curveBetween(one, other, 11))) {
        expect(x).toSatisfy(Number.isFinite)
        expect(y).toSatisfy(Number.isFinite)
      }
  })
})

it('a point on a curve goes from its start to its end', () => {
  const curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 100 }, end: { x: 100, y: 0 } }
  expect(pointOn(curve, 0)).toEqual(curve.start)
  expect(pointOn(curve, 1)).toEqual(curve.end)
  expect(pointOn(curve, 0.5)).toEqual({ x: 50, y: 50 })
  expect(pointOn(curve, 0.25)).toEqual({ x: 25, y: 37.5 })
})

describe('the bend that keeps a line clear', () => {
  const node = (id: string, x: number, y: number, radius = 10) => ({
    id,
    x,
    y,
    radius,
    lines: [id],
    font: 12,
  })
  const [from, to] = [node('from', 0, 0), node('to', 400, 0)]

  it('is none where nothing is in the way; the ends themselves never are', () => {
    expect(clearBend(from, to, [])).toBe(0)
    expect(clearBend(from, to, [from, to, node('far', 200, 200), node('behind', 500, 0)])).toBe(0)
  })

  it('goes round a node in the way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 280 }), fc.integer({ min: -8, max: 8 }), (x, y) => {
        const inTheWay = node('x', x, y)
        const curve = curveBetween(from, to, clearBend(from, to, [from, inTheWay, to]))
        for (let t = 0; t <= 1; t += 0.02)
          expect(distance(pointOn(curve, t), inTheWay)).toBeGreaterThan(inTheWay.radius)
      }),
    )
  })

  it('goes round a label in the way, by the gentler side', () => {
    expect(clearBend(from, to, [node('over the line', 200, -20)])).toBeGreaterThan(0)
    expect(clearBend(from, to, [node('over the line', 200, -14)])).toBe(22)
    expect(clearBend(from, to, [node('x', 200, 6)])).toBeLessThan(0)
  })

  it('stays gentle on a short line, and none is sought in a crowd', () => {
    const near = node('near', 100, 0)
    expect(clearBend(from, near, [node('x', 50, 0)])).toBe(0)
    const crowd = Array.from({ length: 301 }, (_, i) => node(`c${i}`, 200, 0))
    expect(clearBend(from, to, crowd)).toBe(0)
    expect(clearBend(from, to, crowd.slice(1))).not.toBe(0)
  })
})
