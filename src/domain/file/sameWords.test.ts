import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWords } from './sameWords.ts'

describe('words that differ from their sentence only in how they are written', () => {
  it.each<[name: string, sentence: string, words: string, exact: string, only: RegExp, where: RegExp]>([
    [
      'marks apart from their letters',
      'Le caf\u00e9 est là.',
      'cafe\u0301',
      'caf\u00e9',
      /^normal form/,
      /at character 4 it has e\u0301 \(U\+0065 U\+0301\), the sentence \u00e9 \(U\+00E9\)$/,
    ],
    [
      'letters with their marks',
      'Le cafe\u0301 est là.',
      'caf\u00e9',
      'cafe\u0301',
      /^normal form/,
      /has \u00e9 \(U\+00E9\)/,
    ],
    [
      'Hangul in parts',
      '한국은',
      '한국'.normalize('NFD'),
      '한국',
      /^normal form/,
      /character 1 .* at 1 more place$/,
    ],
    [
      'a no-break space in the sentence',
      'It costs 10\u00a0% more.',
      '10 %',
      '10\u00a0%',
      /^no-break spaces$/,
      /character 3 it has a space .* the sentence a no-break space \(U\+00A0\)/,
    ],
    [
      'a narrow one in the words',
      'Ah !',
      'Ah\u202f!',
      'Ah !',
      /^no-break spaces$/,
      /a narrow no-break space/,
    ],
    [
      'a doubled space',
      'met  again',
      'met again',
      'met  again',
      /^spaces$/,
      /has nothing, the sentence a space/,
    ],
    [
      'a soft hyphen',
      'to co\u00adoperate',
      'cooperate',
      'co\u00adoperate',
      /^soft hyphens$/,
      /a soft hyphen/,
    ],
    ['a zero-width space', 'the Deal', 'the\u200b Deal', 'the Deal', /^invisible/, /a zero-width space/],
    [
      'curly marks',
      'He said “no”.',
      'said "no"',
      'said “no”',
      /^quotation marks$/,
      /has " \(U\+0022\).*1 more place$/,
    ],
    ['an apostrophe', "Iran's plan", 'Iran’s', "Iran's", /^quotation marks$/, /has ’ \(U\+2019\)/],
    ['a dash', 'Iran–Russia', 'Iran-Russia', 'Iran–Russia', /^hyphens and dashes$/, /has - \(U\+002D\)/],
    [
      'two kinds at once',
      'Le caf\u00e9\u00a0!',
      'cafe\u0301 !',
      'caf\u00e9\u00a0!',
      /^normal form .* and no-break spaces$/,
      /1 more place$/,
    ],
  ])('%s: are found, with the place and the character', (_, sentence, words, exact, only, where) => {
    expect(sentence).not.toContain(words)
    const same = sameWords(sentence, words)
    expect(same).toMatchObject({
      exact,
      only: expect.stringMatching(only),
      where: expect.stringMatching(where),
    })
  })

  it.each([
    ['other words', 'Iran met Russia', 'Iran meets'],
    ['a letter without its mark', 'Le caf\u00e9', 'cafe'],
    ['a capital', 'the Deal', 'the deal'],
    ['a part of a letter', '한국', '\u1112'],
    ['two places', 'a\u00a0b and a\u2009b', 'a b'],
    ['nothing to be seen', 'ab', '\u200b'],
  ])('does not take for the same: %s', (_, sentence, words) => {
    expect(sameWords(sentence, words)).toBeNull()
  })

  const letter = fc.constantFrom(...'abcé\u1ec7ǖ가힣ऩ\u0661', 'क़', 'שׁ', 'e\u0301', 'ä\u0323', 'ﬁ', '½')
  const gap = fc.constantFrom(' ', '\u00a0', '\u202f', '’', '"', '“', '-')
  const sentences = fc.array(fc.oneof(letter, letter, gap), { minLength: 1, maxLength: 30 })
  const spoil = [
    (words: string) => words.normalize('NFD'),
    (words: string) => words.normalize('NFC'),
    (words: string) => words.replaceAll(/\s/g, '\u00a0'),
    (words: string) => words.replaceAll(/\s/g, ' '),
    (words: string) => words.replaceAll('’', "'").replaceAll('“', '"'),
    (words: string) => words.replaceAll(/(?<=\p{L}\p{M}*)(?=\p{L})/gu, '\u00ad'),
  ]

  it('any words of any sentence, spoilt in any of these ways, are mended to what stands there', () => {
    let mended = 0
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), fc.constantFrom(...spoil), (parts, a, b, spoiled) => {
        const [from, to] = [a % parts.length, b % parts.length].sort((x, y) => x - y) as [number, number]
        const sentence = parts.join('')
        const words = parts.slice(from, to + 1).join('')
        const quote = spoiled(words)
        const same = sameWords(sentence, quote)
        // Where the words stand twice in the sentence, however they are written, neither place is guessed.
        if (sentence.includes(quote) || same === null) return
        mended++
        expect(same.exact).toBe(words)
      }),
      { numRuns: 2_000 },
    )
    expect(mended).toBeGreaterThan(300)
  })

  it('any whole sentence is found, however it is spoilt', () => {
    fc.assert(
      fc.property(sentences, fc.constantFrom(...spoil), (parts, spoiled) => {
        const sentence = parts.join('')
        const quote = spoiled(sentence)
        fc.pre(quote !== sentence && !sentence.includes(quote))
        expect(sameWords(sentence, quote)?.exact).toBe(sentence)
      }),
    )
  })
})
