import { describe, expect, it } from 'vitest'
import { parseGraph } from './parse.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { placeInWords } from './problem.ts'

describe('words of the text', () => {
  const NFD = 'The president of Türkiye'.normalize('NFD')
  /** A sentence with what is easily lost in copying, and a claim, a date and a tour that quote it. */
  const quoting =
    (quote: string, words = 'June\u00a029th', quoted = quote) =>
    (file: any) => {
      file.source.sections[0].paragraphs[0][0].text =
        'The president of Türkiye and Iran’s met on June\u00a029th.'
      file.relations = [file.relations[1]]
      Object.assign(file.relations[0].claims[0], { sentence: 's1', quote })
      file.entities[6].date.words = words
      file.tours[0].steps = [{ title: 'A meeting', text: `Two “${quoted}”.`, view: {} }]
    }
  const after = (change: (file: any) => void) => {
    const file = sampleFile()
    change(file)
    return parseGraph(file)
  }
  const problemsAfter = (change: (file: any) => void) => {
    const parsed = after(change)
    return parsed.ok ? [] : parsed.problems
  }

  it('that differ only in how they are written are told apart from wrong ones, with the place and the character', () => {
    expect(problemsAfter(quoting(NFD))).toEqual([
      {
        path: ['relations', 0, 'claims', 0, 'quote'],
        owner: 'iran--participates-in--summit',
        what: `"${NFD}" differs from s1 only in normal form (Unicode NFC or NFD): at character 19 it has ${'ü'.normalize('NFD')} (U+0075 U+0308), the sentence ü (U+00FC)`,
        fix: 'Write it as the sentence has it: "The president of Türkiye".',
        correction: 'The president of Türkiye',
      },
    ])
  })

  it('can then be had as the sentence has them, in claims, dates and tours, and nothing else is changed', () => {
    const asked = quoting(NFD, 'June 29th')
    const parsed = after(asked)
    const right = sampleFile()
    quoting('The president of Türkiye')(right)
    expect(parsed).toMatchObject({ ok: false, mended: { file: right, count: 3 } })
    const once = after(quoting('The president of Türkiye', undefined, NFD))
    expect(once).toMatchObject({ ok: false, mended: { file: right, count: 1 } })
  })

  it('are not mended while anything else is wrong, or where they stand twice', () => {
    const spoilt = after((file) => {
      quoting(NFD)(file)
      file.entities[0].kind = 'country'
    })
    expect(spoilt).not.toHaveProperty('mended')
    const twice = after((file) => {
      quoting(NFD)(file)
      file.source.sections[0].paragraphs[0][0].text += ' The president of Türkiye!'
    })
    expect(twice).not.toHaveProperty('mended')
    expect(twice).toMatchObject({ ok: false })
  })

  it('that stand twice in their sentence leave open which are meant, overlapping ones too', () => {
    const twice = (text: string, quote: string) =>
      problemsAfter((file) => {
        file.source.sections[1].paragraphs[0][2].text = text
        Object.assign(file.relations[4].claims[0], { sentence: 's6', quote })
      }).map((problem) => `${placeInWords(problem)} ${problem.what}`)
    expect(twice('Iran met Iran.', 'Iran')).toEqual([
      'relations[4].claims[0].quote (parliament--part-of--iran) "Iran" stands more than once in s6',
    ])
    expect(twice('ha ha ha', 'ha ha')).toHaveLength(1)
    expect(twice('Iran met Iran.', 'Iran met')).toEqual([])
  })
})
