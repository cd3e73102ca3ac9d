import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearBends, curveBetween, pointOn, type Bend } from './curve.ts'

const GAP = 3
const disc = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  radius: fc.integer({ min: 7, max: 22 }),
})
/** So far apart that a control point a quarter of the way along lies on neither. */
const two = fc.tuple(disc, disc).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) > 100)
const bend = fc.record({ by: fc.integer({ min: -70, max: 70 }), at: fc.constantFrom(0.25, 0.5, 0.75) })
const straight = { by: 0, at: 0.5 }
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

  it('begins at its control point where that lies on the disc, as between discs close to each other', () => {
    const curve = curveBetween({ x: 0, y: 0, radius: 18 }, { x: 0, y: 81, radius: 7 }, { by: 0, at: 0.25 })
    expect(curve.start).toEqual(curve.control)
  })

  it('runs straight without a bend', () => {
    const curve = curveBetween({ x: 0, y: 0, radius: 10 }, { x: 100, y: 0, radius: 20 }, straight)
    expect(curve.start).toEqual({ x: 13, y: 0 })
    expect(curve.end).toEqual({ x: 77, y: 0 })
    expect(pointOn(curve, 0.5).y).toBe(0)
  })

  it('passes to the right for a positive bend, to the left for a negative one, as far as asked', () => {
    fc.assert(
      fc.property(two, bend, ([from, to], { by }) => {
        const middle = pointOn(curveBetween(from, to, { by, at: 0.5 }), 0.5)
        const [dx, dy] = [to.x - from.x, to.y - from.y]
        // On a screen, with y downwards, the right of someone walking along (dx, dy) is (-dy, dx).
        const aside = ((middle.x - from.x) * -dy + (middle.y - from.y) * dx) / Math.hypot(dx, dy)
        const isStraight = Math.abs(by) <= WHOLE
        expect(isStraight ? Math.abs(aside) < 2 * WHOLE : Math.sign(aside) === Math.sign(by)).toBe(true)
        expect(Math.abs(aside)).toBeGreaterThanOrEqual(Math.abs(by) - WHOLE)
        expect(Math.abs(aside)).toBeLessThanOrEqual(Math.abs(by) + 13)
      }),
    )
  })

  it('is the same one when walked from the other end', () => {
    fc.assert(
      fc.property(two, bend, ([from, to], by) => {
        const there = curveBetween(from, to, by)
        const back = curveBetween(to, from, { by: -by.by, at: 1 - by.at })
        for (const [a, b] of [
          [there.start, back.end],
          [there.control, back.control],
          [there.end, back.start],
        ] as const)
          expect(distance(a, b)).toBeLessThan(2 * WHOLE)
      }),
    )
  })

  it('stays finite between a disc and itself, and between discs that overlap', () => {
    const one = { x: 5, y: 5, radius: 10 }
    for (const other of [one, { x: 6, y: 5, radius: 10 }])
      for (const { x, y } of Object.values(curveBetween(one, other, { by: 11, at: 0.5 }))) {
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

describe('the bends that keep lines clear', () => {
  const node = (id: string, x: number, y: number, radius = 10) => ({
    id,
    x,
    y,
    radius,
    lines: [id],
    font: 12,
  })
  type Node = ReturnType<typeof node>
  const room = { left: -400, right: 800, top: -400, bottom: 400 }
  const [from, to] = [node('from', 0, 0), node('to', 400, 0)]
  const clear = (others: Node[], end = to) => clearBends(from, end, others, 1, room)[0]!
  /** How near a curve comes to the rim of a node. */
  const gap = (way: Bend, one: Node, end = to) => {
    const curve = curveBetween(from, end, way, room)
    const points = Array.from({ length: 201 }, (_, i) => pointOn(curve, i / 200))
    return Math.min(...points.map((point) => distance(point, one))) - one.radius
  }

  it('are none where nothing is in the way; the ends themselves never are', () => {
    expect(clear([])).toEqual(straight)
    expect(clear([from, to, node('far', 200, 200), node('behind', 500, 0)])).toEqual(straight)
    expect(clearBends(from, from, [node('x', 5, 5)], 1, room)).toEqual([straight])
  })

  it('go round a node, wherever on the way it stands', () => {
    const place = fc.record({
      x: fc.integer({ min: 45, max: 355 }),
      y: fc.integer({ min: -60, max: 60 }),
      radius: fc.integer({ min: 7, max: 22 }),
    })
    fc.assert(
      fc.property(place, ({ x, y, radius }) => {
        const inTheWay = node('x', x, y, radius)
        expect(gap(clear([from, inTheWay, to]), inTheWay)).toBeGreaterThan(2)
      }),
    )
  })

  it('keep all lines of a pair off a node, side by side or each its own way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: -40, max: 40 }), (lines, y) => {
        const inTheWay = node('x', 200, y)
        const ways = clearBends(from, to, [inTheWay], lines, room)
        expect(ways).toHaveLength(lines)
        for (const way of ways) expect(gap(way, inTheWay)).toBeGreaterThan(2)
        for (const [i, way] of ways.slice(1).entries()) expect(way.by - ways[i]!.by).toBeGreaterThanOrEqual(8)
      }),
    )
  })

  it('find the only gap between two nodes', () => {
    const wall = [node('above', 130, -42, 22), node('across', 130, 6, 12), node('below', 130, 70, 22)]
    const way = clear(wall)
    for (const one of wall) expect(gap(way, one)).toBeGreaterThan(2)
  })

  it('go round a label in the way, by the gentler side', () => {
    expect(clear([node('over the line', 200, -20)]).by).toBeGreaterThan(0)
    expect(clear([node('over the line', 200, -14)]).by).toBe(20)
    expect(clear([node('x', 200, 6)]).by).toBeLessThan(0)
  })

  it('stay in the room', () => {
    const narrow = { ...room, top: -400, bottom: 12 }
    const inTheWay = node('x', 200, -6)
    const [way] = clearBends(from, to, [inTheWay], 1, narrow)
    expect(curveBetween(from, to, way!, narrow).control.y).toBeLessThan(0)
    expect(gap(way!, inTheWay)).toBeGreaterThan(2)
  })

  it('are not sought in a crowd', () => {
    const crowd = Array.from({ length: 301 }, (_, i) => node(`c${i}`, 200, 0))
    expect(clear(crowd)).toEqual(straight)
    expect(clear(crowd.slice(1))).not.toEqual(straight)
  })
})
