import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelBox, LABEL_GAP, LINE_HEIGHT, overlap, textWidth, wrapName } from './labelBox.ts'

const word = fc.string({ unit: fc.constantFrom(...'aijmWéё–.'), minLength: 1, maxLength: 14 })
const words = fc.array(word, { minLength: 1, maxLength: 8 })

describe('the width of a text', () => {
  it('is the sum of the widths of its parts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(textWidth(a + b)).toBeCloseTo(textWidth(a) + textWidth(b), 9)
        expect(textWidth(a)).toBeGreaterThanOrEqual(0.19 * [...a].length)
      }),
    )
  })

  it('tells narrow letters from wide ones, and knows characters outside its table', () => {
    expect(textWidth('')).toBe(0)
    expect(textWidth(' ')).toBeCloseTo(0.303)
    expect(textWidth('~')).toBeCloseTo(0.543)
    expect(textWidth('Iran')).toBeCloseTo(0.415 + 0.368 + 0.544 + 0.565)
    expect(textWidth('é')).toBeCloseTo(0.6)
    expect(textWidth('\n')).toBeCloseTo(0.6)
    expect(textWidth('😀')).toBeCloseTo(0.6)
  })
})

describe('a wrapped name', () => {
  const wrapped = fc.record({ words, widest: fc.double({ min: 1, max: 12, noNaN: true }) })

  it('keeps all words in order', () => {
    fc.assert(
      fc.property(wrapped, ({ words: given, widest }) => {
        expect(wrapName(given.join(' '), widest).join(' ')).toBe(given.join(' '))
      }),
    )
  })

  it('has no line wider than asked, but for a single word', () => {
    fc.assert(
      fc.property(wrapped, ({ words: given, widest }) => {
        const lines = wrapName(given.join(' '), widest).filter((line) => line.includes(' '))
        fc.pre(lines.length > 0)
        expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(widest)
      }),
      { numRuns: 1000 },
    )
  })

  it('has as few lines as its width allows', () => {
    fc.assert(
      fc.property(wrapped, ({ words: given, widest }) => {
        // A word that is too long by itself says nothing about how many lines it takes.
        fc.pre(given.every((one) => textWidth(one) <= widest))
        let [lines, line] = [1, given[0]!]
        for (const next of given.slice(1)) {
          if (textWidth(`${line} ${next}`) <= widest) line += ` ${next}`
          else [lines, line] = [lines + 1, next]
        }
        expect(wrapName(given.join(' '), widest)).toHaveLength(lines)
      }),
      {
        examples: [
          [{ words: ['aaaaaa', 'aaa', 'aaaaamm.am', '–WjéW', '.ёamj–', 'ma', 'iWёWé'], widest: 11.893 }],
        ],
      },
    )
  })

  it('is as even as it goes', () => {
    expect(wrapName('Iran', 9)).toEqual(['Iran'])
    expect(wrapName('Saudi Arabia', 9)).toEqual(['Saudi Arabia'])
    expect(wrapName('Mohammed bin Salman', 9)).toEqual(['Mohammed', 'bin Salman'])
    expect(wrapName('one two three four', 6)).toEqual(['one two', 'three four'])
  })
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
