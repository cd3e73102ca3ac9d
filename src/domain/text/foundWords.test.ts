import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldWord, foundParts, foundPieces } from './foundWords.ts'
import { quotedParts } from './quotePieces.ts'

const found = (text: string, ...words: string[]) =>
  foundPieces(text, new Set(words)).map(({ from, to }) => text.slice(from, to))

describe('what a search has found', () => {
  it('is marked word by word, whatever the case and the marks on its letters', () => {
    expect(found('Türkiye, turkiye and TURKIYE’s turkiyes', 'turkiye')).toEqual([
      'Türkiye',
      'turkiye',
      'TURKIYE',
    ])
    expect(found('“Iran” (Tehran) – iranian', 'iran', 'tehran')).toEqual(['Iran', 'Tehran'])
    expect(found('nothing of it', 'iran')).toEqual([])
  })

  it('leaves the text as it is, and each part as much quoted as it was', () => {
    const words = fc.array(fc.constantFrom('iran', 'Iran', ',', ' ', 'Îrán', 'and', '…'), { maxLength: 12 })
    fc.assert(
      fc.property(words, fc.nat(20), fc.nat(20), (all, a, b) => {
        const text = all.join('')
        const [from, to] = [a, b].map((n) => Math.min(n, text.length)).sort((x, y) => x - y) as [
          number,
          number,
        ]
        const parts = quotedParts(text, from < to ? [{ from, to }] : [])
        const cut = foundParts(parts, new Set(['iran']))
        expect(cut.map((part) => part.text).join('')).toBe(text)
        for (const part of cut) {
          expect(text.slice(part.from, part.from + part.text.length)).toBe(part.text)
          expect(part.isFound).toBe(foldWord(part.text) === 'iran')
          expect(part.isQuoted).toBe(part.from >= from && part.from < to)
        }
      }),
    )
  })
})
