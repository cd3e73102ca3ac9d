import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseGraphText } from '../file/parse.ts'
import { snapToWords, widenUntilUnique, wordSpans } from './words.ts'

/** A text with its selection between bars. */
function selected(marked: string) {
  const [before = '', words = '', after = ''] = marked.split('|')
  return {
    text: before + words + after,
    selection: { from: before.length, to: before.length + words.length },
  }
}
const cut = (text: string, span: { from: number; to: number } | null) =>
  span && text.slice(span.from, span.to)
const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...'ab "“”().,-’é$%1 '), { maxLength: 40 }).map((all) => all.join('')),
)
const SELECTED = TEXT.chain((text) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ text, selection: { from: Math.min(a, b), to: Math.max(a, b) } })),
)

describe.each(['with', 'without'])('words, %s Intl.Segmenter', (how) => {
  const setUp = () => {
    if (how === 'without') vi.stubGlobal('Intl', Object.create(Intl, { Segmenter: { value: undefined } }))
  }
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    ['The U.S. spent $5 billion, 20% more.', 'The', 'U.S.', 'spent', '$5', 'billion', '20%', 'more'],
    ['1$a', '1$', 'a'],
    ["US-led forces don't act.", 'US', 'led', 'forces', "don't", 'act'],
    ['Mr. J. Smith’s “plan”', 'Mr.', 'J.', 'Smith’s', 'plan'],
    ['قال «نعم»، ثم ذهب.', 'قال', 'نعم', 'ثم', 'ذهب'],
  ])('%s', (text, ...words) => {
    setUp()
    expect(wordSpans(text, 'en').map((span) => cut(text, span))).toEqual(words)
  })

  it.each([
    ['Iran and Ru|ssia m|et.', 'Russia met'],
    ['Iran| and Russia, |met.', 'and Russia'],
    ['Iran and Rus||sia met.', 'Russia'],
    ['Iran ||and Russia met.', 'and'],
    ['Iran |, -| Russia met.', null],
    ['In the |U.S|. it is so.', 'U.S.'],
    ['It met "|Mohammed bin Salman", the Crown| Prince.', '"Mohammed bin Salman", the Crown'],
    ['members of the "|Knesset|," saying', 'Knesset'],
    ['mem|bers of the "Knesset|," saying', 'members of the "Knesset,"'],
    ['a |coalition (of three|) of them', 'coalition (of three)'],
    ['(|a coalition (of three)|)', 'a coalition (of three)'],
    ['He said: “|We will| win.”', 'We will'],
  ])('%s', (marked, expected) => {
    setUp()
    const { text, selection } = selected(marked)
    expect(cut(text, snapToWords(text, selection, 'en'))).toBe(expected)
  })

  it('leave every quote of the article as it is', () => {
    setUp()
    const file = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
    const parsed = parseGraphText(readFileSync(file, 'utf8'))
    if (!parsed.ok) throw new Error('the article cannot be read')
    const { source, relations } = parsed.value
    const textOf = new Map(
      source.sections.flatMap((each) => each.paragraphs.flat()).map((s) => [s.id, s.text]),
    )
    const quotes = relations.flatMap(({ claims }) =>
      claims.flatMap(({ sentence, quote }) =>
        [quote].flat().map((words) => ({ text: textOf.get(sentence)!, words })),
      ),
    )
    expect(quotes.length).toBeGreaterThan(200)
    for (const { text, words } of quotes) {
      const from = text.indexOf(words)
      const span = { from, to: from + words.length }
      expect(cut(text, snapToWords(text, span, 'en'))).toBe(words)
      expect(cut(text, widenUntilUnique(text, span, 'en'))).toBe(words)
    }
  })

  it('are whole, and chosen again they are the same', () => {
    setUp()
    fc.assert(
      fc.property(SELECTED, ({ text, selection }) => {
        const snapped = snapToWords(text, selection, 'en')
        const words = snapped ? cut(text, snapped)! : 'none'
        expect(words).toBe(words.trim())
        expect(words).toMatch(/[\p{L}\p{N}]/u)
        expect(snapped && snapToWords(text, snapped, 'en')).toEqual(snapped)
      }),
    )
  })
})

describe('a quote that stands more than once', () => {
  it.each([
    ['Iran met Russia, and |Russia| met China.', 'Russia met'],
    ['|Iran| met Iran.', 'Iran met'],
    ['Iran met |Iran|.', 'met Iran'],
    ['a a |a| a', 'a a a a'],
    ['Iran |met| Russia.', 'met'],
  ])('%s', (marked, expected) => {
    const { text, selection } = selected(marked)
    expect(cut(text, widenUntilUnique(text, selection, 'en'))).toBe(expected)
  })

  it('is widened until it does not, and keeps what was chosen', () => {
    fc.assert(
      fc.property(SELECTED, ({ text, selection }) => {
        const { from, to } = widenUntilUnique(text, selection, 'en')
        const words = text.slice(from, to)
        expect(text.indexOf(words)).toBe(text.lastIndexOf(words) * Number(words !== ''))
        expect([from <= selection.from, selection.to <= to]).toEqual([true, true])
      }),
    )
  })
})
