import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap } from './box.ts'
import { labelBox, LABEL_GAP, LINE_HEIGHT, textWidth } from './labelBox.ts'

describe('the width of a text', () => {
  it('is the sum of the widths of its parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b), 9)
      }),
    )
  })

  it('tells narrow letters from wide ones, and knows characters outside its table', () => {
    expect(textWidth('')).toBe(0)
    expect(textWidth(' ')).toBeCloseTo(0.303)
    expect(textWidth('~')).toBeCloseTo(0.543)
    expect(textWidth('Iran')).toBeCloseTo(0.415 + 0.368 + 0.544 + 0.565)
    expect(textWidth('é')).toBeCloseTo(textWidth('e'))
    expect(textWidth('–')).toBeCloseTo(0.501)
    expect(textWidth('e\u0301')).toBeCloseTo(textWidth('e'))
    expect(textWidth('東京')).toBeCloseTo(2)
    expect(textWidth('서울')).toBeCloseTo(2)
    for (const picture of ['😀', '👍🏽', '❤️']) expect(textWidth(picture)).toBeCloseTo(1.3)
    expect(textWidth('🇮🇷')).toBeCloseTo(2.6)
  })
})

// Measured on a canvas at weight 600, in ems.
it.each([
  ['Łódź', 2.22],
  ['Škoda', 2.81],
  ['Ελληνική Δημοκρατία', 10.38],
  ['Российская Федерация', 11.66],
  ['מדינת ישראל', 5.54],
  ['المملكة العربية السعودية', 10.23],
  ['ราชอาณาจักรไทย', 6.87],
  ['भारत', 1.94],
])('%s is about as wide as a browser draws it', (name, width) => {
  expect(Math.abs(textWidth(name) - width) / width).toBeLessThan(0.15)
})

describe('the box of a label', () => {
  it('hangs centred under its node and is as wide as its widest line', () => {
    const box = labelBox(100, 50, 10, ['Saudi', 'Arabia'], 20)
    expect(box.top).toBe(60 + LABEL_GAP)
    expect(box.bottom - box.top).toBeCloseTo(2 * 20 * LINE_HEIGHT)
    expect((box.left + box.right) / 2).toBeCloseTo(100)
    expect(box.right - box.left).toBeCloseTo(20 * textWidth('Arabia'))
  })
})

describe('overlap', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 }
  const moved = (x: number, y: number) => ({ left: x, top: y, right: x + 10, bottom: y + 10 })

  it('needs more than a common edge', () => {
    expect(overlap(box, moved(9, 9))).toBe(true)
    expect(overlap(box, moved(-9, 9))).toBe(true)
    expect(overlap(box, box)).toBe(true)
    for (const [x, y] of [
      [10, 0],
      [-10, 0],
      [0, 10],
      [0, -10],
    ] as const)
      expect(overlap(box, moved(x, y))).toBe(false)
  })

  it('is mutual', () => {
    const place = fc.integer({ min: -15, max: 15 })
    fc.assert(
      fc.property(place, place, (x, y) => {
        expect(overlap(box, moved(x, y))).toBe(Math.abs(x) < 10 && Math.abs(y) < 10)
        expect(overlap(moved(x, y), box)).toBe(overlap(box, moved(x, y)))
      }),
    )
  })
})
