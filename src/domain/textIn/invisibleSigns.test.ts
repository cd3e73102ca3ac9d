import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INVISIBLE_KINDS, invisibleSigns, mendInvisible } from './invisibleSigns.ts'

const found = (text: string) => invisibleSigns(text).map(({ kind, from, to }) => `${kind} ${from}-${to}`)

describe('what cannot be seen', () => {
  it.each([
    ['co\u00adop\u00aderate', 'cooperate', 'soft-hyphen 2-3', 'soft-hyphen 5-6'],
    ['Ira\u200bn\ufeff', 'Iran', 'zero-width 3-4', 'zero-width 5-6'],
    ['Ira\u200dn', 'Iran', 'zero-width 3-4'],
    ['می\u200cخواهم 👨\u200d👩', 'می\u200cخواهم 👨\u200d👩'],
    ['\u202aIran\u202c\u200e', 'Iran', 'direction 0-1', 'direction 5-6', 'direction 6-7'],
    ['a\u00a0b\u202fc', 'a b c', 'no-break-space 1-2', 'no-break-space 3-4'],
    ['a  b\tc\u2009d', 'a b c d', 'space 1-3', 'space 4-5', 'space 6-7'],
    ['o\ufb03ce', 'office', 'ligature 1-2'],
    ['\ufefb', 'لا', 'ligature 0-1'],
    ['cafe\u0301', 'café', 'decomposed 3-5'],
    ['qe\u0323\u0329x', 'q\u1eb9\u0329x', 'decomposed 1-4'],
    ['inter-\nnational and US-\nled', 'international and US-\nled', 'broken-word 5-7'],
    ['inter\u00ad\r\n  national', 'international', 'broken-word 5-10'],
    ['a\r\nb\nc\rd', 'a\nb\nc\nd', 'line-end 1-3', 'line-end 6-7'],
    ['a\r\nb\r\nc', 'a\r\nb\r\nc'],
    ['a\0b\u001f', 'ab', 'control 1-2', 'control 3-4'],
    ['a \u00a0 b', 'a b', 'no-break-space 2-3'],
    ['Plain text, “as it is” – 東京　東.', 'Plain text, “as it is” – 東京　東.'],
  ])('%j', (text, mended, ...signs) => {
    expect(found(text)).toEqual(signs)
    expect(mendInvisible(text, INVISIBLE_KINDS)).toBe(mended)
  })

  it('is mended by kinds, and nothing else is', () => {
    expect(mendInvisible('co\u00adop\u00a0x', ['soft-hyphen'])).toBe('coop\u00a0x')
    expect(mendInvisible('co\u00adop\u00a0x', [])).toBe('co\u00adop\u00a0x')
  })

  const signs = fc.constantFrom(
    ...'a|é|e\u0301|n|-|\u00ad|\n|\r\n|\r|\u2028| |  |\t|\u00a0|\u2009|\u200b|\u200c|\u200d|\u200e|\ufb01|ﻻ|\0|م|\ud800|😀'.split(
      '|',
    ),
  )
  const TEXT = fc.oneof(
    fc.array(signs).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  )

  it('is mended once and for all, whichever kinds are chosen', () => {
    fc.assert(
      fc.property(TEXT, fc.subarray([...INVISIBLE_KINDS]), (text, kinds) => {
        const mended = mendInvisible(text, kinds)
        expect(mendInvisible(mended, kinds)).toBe(mended)
        expect(invisibleSigns(mended).filter(({ kind }) => kinds.includes(kind))).toEqual([])
      }),
    )
  })

  it('is found in order and apart, and mending takes no letter', () => {
    const letters = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(TEXT, (text) => {
        invisibleSigns(text).reduce((end, { from, to }) => {
          expect(from).toBeGreaterThanOrEqual(end)
          return to
        }, 0)
        expect(letters(mendInvisible(text, INVISIBLE_KINDS))).toBe(letters(text))
      }),
    )
  })
})
