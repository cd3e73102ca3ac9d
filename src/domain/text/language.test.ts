import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesOf, attributesOfWords, isolateName, plain, quotedIn, textLanguage } from './language.ts'

describe('what is known of a language', () => {
  it.each([
    ['en', 'ltr', '“word”'],
    ['ar', 'rtl', '«word»'],
    ['ar-EG', 'rtl', '«word»'],
    ['fa', 'rtl', '«word»'],
    ['he', 'rtl', '”word”'],
    ['ur-Latn', 'ltr', '“word”'],
    ['az-Arab', 'rtl', '«word»'],
    ['de', 'ltr', '„word“'],
    ['de-CH', 'ltr', '«word»'],
    ['fr', 'ltr', '«\u202fword\u202f»'],
    ['pl', 'ltr', '„word”'],
    ['pt-BR', 'ltr', '“word”'],
    ['ja', 'ltr', '「word」'],
    ['tlh', 'ltr', '“word”'],
  ] as const)('%s: %s, %s', (tag, dir, quoted) => {
    expect(attributesOf(tag)).toEqual({ lang: tag, dir })
    expect(quotedIn(tag, 'word')).toBe(quoted)
    expect(textLanguage(tag)).toBe(textLanguage(tag))
  })
})

describe('words among those of the interface', () => {
  it('in another script are in the language of the text', () => {
    expect(attributesOfWords('ar', 'مرسانا')).toEqual({ lang: 'ar', dir: 'rtl' })
    expect(attributesOfWords('ru', 'Россия')).toEqual({ lang: 'ru', dir: 'ltr' })
    expect(attributesOfWords('ar', 'Marsana (مرسانا)')).toEqual({})
    expect(attributesOfWords('ar', '1987')).toEqual({})
  })

  it('are kept apart where they are in another script, and are the same without the signs', () => {
    expect(isolateName('Türkiye')).toBe('Türkiye')
    expect(isolateName('اتفاق 1987')).toBe('\u2068اتفاق 1987\u2069')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        const words = plain(any)
        expect(plain(isolateName(words))).toBe(words)
      }),
    )
  })
})
