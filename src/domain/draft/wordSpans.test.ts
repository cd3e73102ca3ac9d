import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snapToWords, widenUntilUnique, wordSpans } from './wordSpans.ts'

const text = '“Iran’s U.S. policy,” he said, met Iran’s own.'
const cut = ({ from, to }: { from: number; to: number }) => text.slice(from, to)

test('words keep their inner signs and lose the outer ones', () => {
  expect(wordSpans(text, 'en').map(cut)).toEqual([
    'Iran’s',
    'U.S',
    'policy',
    'he',
    'said',
    'met',
    'Iran’s',
    'own',
  ])
})

test('words of scripts without spaces are found', () => {
  expect(wordSpans('东京与莫斯科会谈', 'zh').length).toBeGreaterThan(1)
})

test('half a word selects the whole of it', () => {
  const from = text.indexOf('olicy')
  expect(cut(snapToWords(text, { from, to: text.indexOf('aid') + 1 }, 'en')!)).toBe('policy,” he said')
})

test('a selection of signs alone selects nothing', () => {
  expect(snapToWords(text, { from: 0, to: 1 }, 'en')).toBeNull()
})

test('words that stand twice are widened until they do not', () => {
  const from = text.lastIndexOf('Iran’s')
  expect(cut(widenUntilUnique(text, { from, to: from + 6 }, 'en'))).toBe('met Iran’s')
})

test('what is widened stands in the text once, or is all of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'ab', ', '), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      (parts, x, y) => {
        const words = parts.join(' ')
        const [from, to] = [x % words.length, y % words.length].sort((a, b) => a - b) as [number, number]
        const snapped = snapToWords(words, { from, to: to + 1 }, 'en')
        if (!snapped) return
        const wide = widenUntilUnique(words, snapped, 'en')
        const quote = words.slice(wide.from, wide.to)
        const all = wordSpans(words, 'en')
        expect(
          words.indexOf(quote) === words.lastIndexOf(quote) ||
            (wide.from === all[0]!.from && wide.to === all.at(-1)!.to),
        ).toBe(true)
      },
    ),
  )
})
