import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseGraphText } from '../file/parse.ts'
import { blocksOfPlainText, cutSections, plainTextOf, sectionsOf, type Block } from './structure.ts'

const sections = (text: string) => sectionsOf(blocksOfPlainText(text))

describe('the paragraphs of a plain text', () => {
  it('are apart by empty lines, and short lines without an end are headings', () => {
    expect(sections('The kiss\n\nOne. Two.\n\nThree.\n\n \nWho is next?\r\n\r\nFour.')).toEqual([
      { heading: 'The kiss', paragraphs: ['One. Two.', 'Three.'] },
      { heading: 'Who is next?', paragraphs: ['Four.'] },
    ])
  })

  it('are single lines where no line is empty', () => {
    expect(sections('He came.\nHe saw that it was good and he went on to the end.\u2028He left.')).toEqual([
      {
        heading: null,
        paragraphs: ['He came.', 'He saw that it was good and he went on to the end.', 'He left.'],
      },
    ])
  })

  it('are put together where lines are broken to fit a page', () => {
    expect(
      sections('The presidents of Iran and\nof Russia met in Ashgabat\non Wednesday.\n\nThey agreed.'),
    ).toEqual([
      {
        heading: null,
        paragraphs: ['The presidents of Iran and of Russia met in Ashgabat on Wednesday.', 'They agreed.'],
      },
    ])
    expect(sections('两国总统在峰会\n期间会晤。')[0]!.paragraphs).toEqual(['两国总统在峰会期间会晤。'])
  })

  it('take a short line for a heading unless it is the last or says something to its end', () => {
    expect(sections('The kiss\n\nBy Ada Pell\n\nThey met.\n\nAda Pell')).toEqual([
      { heading: 'The kiss', paragraphs: [] },
      { heading: 'By Ada Pell', paragraphs: ['They met.', 'Ada Pell'] },
    ])
    expect(sections('He left!\n\n“Why?”\n\nNobody knows.')[0]!.paragraphs).toHaveLength(3)
    expect(sections('The kiss')).toEqual([{ heading: null, paragraphs: ['The kiss'] }])
    expect(sections(' \n\n\r ')).toEqual([])
  })

  it('have the headings that are marked, and then no others', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'The kiss' },
      { kind: 'paragraph', text: 'A short line' },
      { kind: 'heading', text: 'He left.' },
      { kind: 'paragraph', text: 'They met. #no heading' },
    ]
    expect(plainTextOf(blocks)).toBe('# The kiss\n\nA short line\n\n# He left.\n\nThey met. #no heading')
    expect(blocksOfPlainText(plainTextOf(blocks))).toEqual(blocks)
    expect(blocksOfPlainText('They met.\n## The kiss\nThey left.').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  it('are those of the article, sentence by sentence', () => {
    const file = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
    const parsed = parseGraphText(readFileSync(file, 'utf8'))
    const byHand = (parsed.ok ? parsed.value.source.sections : []).map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((sentences) => sentences.map(({ text }) => text)),
    }))
    const text = byHand
      .flatMap(({ heading, paragraphs }) => [heading ?? [], ...paragraphs.map((all) => all.join(' '))].flat())
      .join('\n\n')
    expect(byHand).toHaveLength(5)
    expect(cutSections(sections(text), 'en')).toEqual(byHand)
  })

  it('hold every word, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'A b|. |\n|\n\n|\r\n|\u2028|Iran|“|” |a long line of words that goes on|。'.split('|'),
    )
    const texts = fc.oneof(
      fc.array(pieces).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    )
    // Marks of headings are none of its words.
    const bare = (text: string) => text.replaceAll(/[\s\u0085#]/g, '')
    fc.assert(
      fc.property(texts, (text) => {
        const whole = cutSections(sections(text), 'en').flatMap(({ heading, paragraphs }) => [
          heading ?? '',
          ...paragraphs.flat(),
        ])
        expect(bare(whole.join(''))).toBe(bare(text))
      }),
    )
  })
})
