import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stretched, stretchFor, unstretched } from './stretch.ts'

const box = (width: number, height: number) => ({ left: 0, right: width, top: 0, bottom: height })

describe('a picture in a frame of another shape', () => {
  it('is made as tall as the frame, and no taller than can be recognised', () => {
    expect(stretchFor(box(700, 350), 'wide')).toBeCloseTo(1.48)
    expect(stretchFor(box(700, 300), 'tall')).toBe(3)
    expect(stretchFor(box(700, 0), 'tall')).toBe(3)
  })

  it('is never made flatter', () => {
    expect(stretchFor(box(100, 900), 'wide')).toBe(1)
  })

  it('keeps its sides, and every place leads back', () => {
    const place = fc.record({
      x: fc.integer({ min: -900, max: 900 }),
      y: fc.integer({ min: -900, max: 900 }),
    })
    fc.assert(
      fc.property(place, place, fc.double({ min: 1, max: 3, noNaN: true }), (a, b, by) => {
        const there = stretched({ a, b }, by)
        expect(there['a']!.x).toBe(a.x)
        expect(Math.sign(there['a']!.y - there['b']!.y)).toBe(Math.sign(a.y - b.y))
        expect(unstretched(there['a']!, by).y).toBeCloseTo(a.y)
      }),
    )
  })
})
