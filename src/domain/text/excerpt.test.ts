import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerpt } from './excerpt.ts'

const whole = ({ before, quote, after }: ReturnType<typeof excerpt>) => before + quote + after

it('leaves a short sentence whole', () => {
  expect(excerpt('Iran and Russia met.', 'Russia met', 40)).toEqual({
    before: 'Iran and ',
    quote: 'Russia met',
    after: '.',
  })
})

it('cuts at spaces, on both sides of the quote, and says so', () => {
  const sentence = 'One two three four five six seven eight nine ten.'
  expect(whole(excerpt(sentence, 'five', 24))).toBe('… four five six …')
})

it('gives the room that one side does not need to the other', () => {
  expect(whole(excerpt('One two three four five six seven eight.', 'One two', 27))).toBe(
    'One two three four five …',
  )
})

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abc,'), minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 40,
})

it('keeps the quote whole and adds no word, whatever the room', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), fc.nat({ max: 200 }), (all, a, b, most) => {
      const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number]
      const quote = all.slice(from, to + 1).join(' ')
      const sentence = all.join(' ')
      const cut = excerpt(sentence, quote, most)
      expect(cut.quote).toBe(quote)
      const inner = whole(cut).replace(/^… /, '').replace(/ …$/, '')
      expect(sentence).toContain(inner)
      expect(inner.length).toBeLessThanOrEqual(Math.max(most, quote.length))
    }),
  )
})

it('keeps the whole sentence where there is room for it', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat({ max: 50 }), (all, a, more) => {
      const sentence = all.join(' ')
      const cut = excerpt(sentence, all[a % all.length]!, sentence.length + more)
      expect(whole(cut)).toBe(sentence)
    }),
  )
})
