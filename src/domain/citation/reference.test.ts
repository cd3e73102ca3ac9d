import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citeView, REFERENCE_FORMATS } from './citation.ts'
import { indexGraph } from '../graph/graph.ts'
import type { Source } from '../file/graphFile.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { keysOf } from '../graph/vocabulary.ts'

// Each adds what it reads and writes to the core.
await Promise.all([
  import('@citation-js/plugin-bibtex'),
  import('@citation-js/plugin-csl'),
  import('@citation-js/plugin-ris'),
])

const LINK = 'https://example.org/sample/?select=iran--meets--russia~s4~tass&q=50%25_#a'
const ACCESSED = new Date('2026-01-05T23:30:00Z')
const KNOWN: Partial<Source> = {
  reference: 'No. 943',
  publisher: 'Smith & Sons',
  published: '2022-07-03',
  url: 'https://example.com/a_b',
}

function referenceTo(format: keyof typeof REFERENCE_FORMATS, source: Partial<Source> = {}, title = 'Sample') {
  const file = sampleFile()
  const graph = indexGraph({ ...file, title, source: { ...file.source, ...source } })
  return citeView(graph, format, LINK, ACCESSED)
}

/** What a program that manages references makes of it. */
const readBack = (text: string) => {
  const items = new Cite(text).data
  expect(items).toHaveLength(1)
  return items[0]!
}

describe.each(keysOf(REFERENCE_FORMATS))('a reference as %s, read by another program,', (format) => {
  it('has title, date, publisher and address', () => {
    expect(readBack(referenceTo(format, KNOWN))).toMatchObject({
      title: 'Sample',
      issued: { 'date-parts': [[2022, 7, 3]] },
      URL: LINK,
      publisher: expect.stringContaining('Smith & Sons'),
      note: expect.stringContaining('The text itself: https://example.com/a_b'),
    })
  })

  it.each([
    ['2022-07', [2022, 7]],
    ['2022', [2022]],
  ])('has no more of the date than the source states: %s', (published, parts) => {
    expect(readBack(referenceTo(format, { published }))['issued']).toEqual({ 'date-parts': [parts] })
  })

  it('keeps any title', () => {
    const word = fc.stringMatching(/^[A-Za-zéüŁ%&$#_~^\\{}"'`<>@,=.\-–“”سلام中文🤝]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const title = words.join(' ')
        expect(readBack(referenceTo(format, {}, title))['title']).toBe(title)
      }),
    )
  })

  it('invents nothing', () => {
    expect(referenceTo(format)).not.toMatch(/null|undefined|The text itself|publisher|PB {2}-|\(\)/)
  })
})

it('has every author, and takes none apart', () => {
  const author = ['Jane Doe', 'Ministry of War and Peace', 'Roe, Richard']
  const authors = (format: keyof typeof REFERENCE_FORMATS) =>
    readBack(referenceTo(format, { author }))['author']
  expect(authors('bibtex')).toMatchObject([
    { family: 'Doe', given: 'Jane' },
    { family: author[1] },
    { family: 'Roe', given: 'Richard' },
  ])
  expect(authors('csl')).toEqual([
    { literal: 'Jane Doe' },
    { literal: author[1] },
    { family: 'Roe', given: 'Richard' },
  ])
  for (const name of author) expect(referenceTo('ris', { author })).toContain(`\r\nAU  - ${name}\r\n`)
})

it('gives a year before the first as each format can', () => {
  const caesar = { published: '-0043-03-15' }
  expect(referenceTo('bibtex', caesar)).toContain('year = {44 BCE}')
  expect(referenceTo('csl', caesar)).toMatch(/"date-parts": \[\s*\[\s*-44,\s*3,\s*15\s*\]/)
  expect(referenceTo('ris', caesar)).not.toMatch(/^(PY|DA) /m)
})

it('has the day of reading, where each format has a place for it', () => {
  expect(readBack(referenceTo('bibtex'))['accessed']).toEqual({ 'date-parts': [[2026, 1, 5]] })
  expect(readBack(referenceTo('csl'))['accessed']).toEqual({ 'date-parts': [[2026, 1, 5]] })
  expect(referenceTo('ris')).toContain('\r\nY2  - 2026/01/05\r\n')
})

it('is an entry with the fields of the classic styles in BibTeX', () => {
  expect(referenceTo('bibtex', KNOWN)).toBe(
    `@misc{sample,
  key = {Sample},
  title = {{Sample}},
  howpublished = {Article, No. 943, Smith \\& Sons},
  year = {2022},
  month = jul,
  day = {3},
  note = {Graph of claims, Entente. The text itself: https://example.com/a\\_b. Accessed 2026-01-05},
  url = {${LINK}},
  urldate = {2026-01-05},
}`,
  )
  expect(referenceTo('bibtex')).toContain('year = {n.d.}')
})

it('has one tag a line and its own line ends in RIS', () => {
  const lines = referenceTo('ris', KNOWN, 'Two\nlines').split('\r\n')
  expect(lines[0]).toBe('TY  - ELEC')
  expect(lines).toContain('TI  - Two lines')
  expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
})

it('is cited by citeproc in APA with the date as that style writes it', () => {
  const text = new Cite(referenceTo('csl', KNOWN)).format('bibliography', { format: 'text', template: 'apa' })
  expect(text).toContain('(2022, July 3)')
  expect(text).toContain(LINK)
})
