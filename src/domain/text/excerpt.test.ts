import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerpt, isCutBefore, type ExcerptPart } from './excerpt.ts'
import { quoteIn } from './quotePieces.ts'

/** As it is read: an ellipsis where something is left out. */
const read = (parts: readonly ExcerptPart[]): string =>
  parts.reduce((said, { text }, i) => said + (isCutBefore(parts, i) ? ' … ' : '') + text, '')
const cut = (sentence: string, quote: string | string[], most: number) =>
  read(excerpt(sentence, quoteIn(sentence, quote).pieces, most))

const LONG =
  'It has formed a powerful coalition of three, which can take away the power of any movement from the other one and turn it into a dead coalition before it is formed.'

describe('an excerpt', () => {
  it('leaves a short sentence whole', () => {
    expect(cut('Iran and Russia met.', 'Russia met', 40)).toBe('Iran and Russia met.')
  })

  it('begins and ends as its sentence does, and is cut at spaces', () => {
    expect(cut(LONG, 'a powerful coalition', 90)).toBe(
      'It has formed a powerful coalition of three, which can take … before it is formed.',
    )
    expect(cut(LONG, 'dead coalition', 60)).toBe(
      'It has formed a … turn it into a dead coalition before it is formed.',
    )
  })

  it('is cut between two quotes as well', () => {
    expect(cut(LONG, ['It has formed', 'dead coalition before it is formed.'], 80)).toBe(
      'It has formed a powerful … turn it into a dead coalition before it is formed.',
    )
  })

  it('leaves out no word or two: that would save nothing', () => {
    expect(cut('One two three four five six seven eight nine ten.', 'five', 30)).toBe(
      'One two three four five six seven eight nine ten.',
    )
  })
})

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc,'), minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 60,
})
const quoted = fc.tuple(words, fc.nat(), fc.nat()).map(([all, a, b]) => {
  const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number]
  const start = all.slice(0, from).join(' ').length + (from ? 1 : 0)
  const quote = all.slice(from, to + 1).join(' ')
  return { sentence: all.join(' '), pieces: [{ from: start, to: start + quote.length }], quote }
})

it('keeps the quote, the beginning and the end, and says each word as it stands, whatever the room', () => {
  fc.assert(
    fc.property(quoted, fc.nat({ max: 300 }), ({ sentence, pieces, quote }, most) => {
      const parts = excerpt(sentence, pieces, most)
      expect(parts.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual([quote])
      for (const { text, from } of parts) expect(sentence.slice(from, from + text.length)).toBe(text)
      expect(parts[0]!.from).toBe(0)
      expect(parts.at(-1)!.from + parts.at(-1)!.text.length).toBe(sentence.length)
      const leftOut = parts.map(({ from }, i) =>
        i ? from - parts[i - 1]!.from - parts[i - 1]!.text.length : 0,
      )
      expect(leftOut.filter((length) => length > 0 && length < 20)).toEqual([])
    }),
  )
})

it('keeps the whole sentence where there is room for it', () => {
  fc.assert(
    fc.property(quoted, fc.nat({ max: 50 }), ({ sentence, pieces }, more) => {
      expect(read(excerpt(sentence, pieces, sentence.length + more))).toBe(sentence)
    }),
  )
})
