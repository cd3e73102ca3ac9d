import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { curveBetween, pointOn, type Curve } from '../geometry/curve.ts'
import { boxAt, numberPlaces, type Numbered } from './numberPlaces.ts'

const SIZE = { width: 16, height: 13 }
const straight = (x1: number, y1: number, x2: number, y2: number): Numbered => ({
  ...SIZE,
  curve: curveBetween({ x: x1, y: y1, radius: 0 }, { x: x2, y: y2, radius: 0 }, { by: 0, at: 0.5 }),
})
const distanceTo = (curve: Curve, { x, y }: { x: number; y: number }) =>
  Math.min(
    ...Array.from({ length: 401 }, (_, i) => pointOn(curve, i / 400)).map((point) =>
      Math.hypot(point.x - x, point.y - y),
    ),
  )

describe('the place of a number', () => {
  it('is the middle of its line where nothing else is', () => {
    const [place] = numberPlaces([straight(0, 0, 100, 0)], [])
    expect(place).toEqual({ at: { x: 50, y: 0 }, on: { x: 50, y: 0 } })
  })

  it('is moved along the line off what stands there', () => {
    const [place] = numberPlaces([straight(0, 0, 100, 0)], [boxAt({ x: 50, y: 0 }, SIZE)])
    expect(place!.at.y).toBe(0)
    expect(Math.abs(place!.at.x - 50)).toBeGreaterThanOrEqual(16)
  })

  it('is moved off a line that crosses in the middle', () => {
    const [one, other] = numberPlaces([straight(0, 0, 200, 0), straight(100, -150, 100, 150)], [])
    expect(Math.abs(one!.at.x - 100)).toBeGreaterThanOrEqual(8)
    expect(Math.abs(other!.at.y)).toBeGreaterThanOrEqual(6.5)
  })

  it('is beside the line where it has no room on it', () => {
    const [place] = numberPlaces([straight(0, 0, 20, 0)], [{ left: -5, right: 25, top: -3, bottom: 3 }])
    expect(place!.on.y).toBe(0)
    expect(Math.abs(place!.at.y)).toBeGreaterThan(6.5)
  })

  it('is on its line, or has a point there that it belongs to', () => {
    const coordinate = fc.integer({ min: -300, max: 300 })
    const ends = fc.tuple(coordinate, coordinate, coordinate, coordinate)
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 25 }), (all) => {
        const lines = all.map((one) => straight(...one))
        const places = numberPlaces(lines, [])
        expect(places).toHaveLength(lines.length)
        places.forEach(({ on }, i) => expect(distanceTo(lines[i]!.curve, on)).toBeLessThan(2))
      }),
    )
  })
})
