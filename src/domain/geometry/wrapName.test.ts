import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from './labelBox.ts'
import { wrapName } from './wrapName.ts'

const word = fc.string({ unit: fc.constantFrom(...'aijmWéё–.'), minLength: 1, maxLength: 14 })
const words = fc.array(word, { minLength: 1, maxLength: 8 })

describe('a wrapped name', () => {
  const wrapped = fc.record({ words, widest: fc.double({ min: 1, max: 12, noNaN: true }) })

  const anything = fc.oneof(
    words.map((given) => given.join(' ')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
    fc.string({ unit: fc.constantFrom(...'東京。「」ーア한 a'), minLength: 1, maxLength: 40 }),
  )

  it('keeps every sign in order, and loses no more than spaces between lines', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 2, max: 12 }), (name, widest) => {
        expect(wrapName(name, widest).join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''))
      }),
    )
  })

  it('has no line wider than asked, whatever it is written in', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 4, max: 12 }), (name, widest) => {
        // One sign of many parts, such as a family of pictures, stays whole; some signs stay with the one before.
        const long = wrapName(name, widest).filter(
          (line) => [...new Intl.Segmenter().segment(line)].length > 3,
        )
        expect(long.filter((line) => textWidth(line) > widest)).toEqual([])
      }),
    )
  })

  it.each([
    ['上海合作组织成员国元首理事会会', 8.5, ['上海合作组织成员', '国元首理事会会']],
    ['「東京。大阪、京都」ー会議', 4, ['「東京。', '大阪、京', '都」ー会', '議']],
    ['조선민주주의인민공화국최고인민회의', 9, ['조선민주주의인민공', '화국최고인민회의']],
    ['Donaudampfschifffahrtsgesellschaft', 9, ['Donaudampfschifff', 'ahrtsgesellschaft']],
    ['Azerbaijan-Armenia-Georgia-Turkey', 9, ['Azerbaijan-', 'Armenia-', 'Georgia-Turkey']],
    ['Anti-Iranian coalition', 9, ['Anti-Iranian', 'coalition']],
    ['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 6, ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']],
    ['🇮🇷🇷🇺🇨🇳', 4, ['🇮🇷', '🇷🇺', '🇨🇳']],
  ])('%s is broken where it may be', (name, widest, lines) => {
    expect(wrapName(name, widest)).toEqual(lines)
  })

  it('of one word of eighty letters is a few even lines', () => {
    const lines = wrapName('n'.repeat(80), 8.5)
    expect(lines.length).toBeLessThanOrEqual(6)
    expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThanOrEqual(10)
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
