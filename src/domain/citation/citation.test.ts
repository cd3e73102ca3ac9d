import { describe, expect, it } from 'vitest'
import { CITATION_STYLES, cite, citeView, REFERENCE_FORMATS } from './citation.ts'
import { indexGraph } from '../graph/graph.ts'
import type { Source } from '../file/graphFile.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { keysOf } from '../graph/vocabulary.ts'

const LINK = 'https://example.org/entente?select=iran--meets--russia'
const ACCESSED = new Date('2026-01-05T23:30:00Z')

function cited(
  style: keyof typeof CITATION_STYLES,
  source: Partial<Source> = {},
  id = 'iran--meets--russia~s4~tass',
  link: string | null = LINK,
) {
  const file = sampleFile()
  const graph = indexGraph({ ...file, source: { ...file.source, ...source } })
  return cite(
    graph,
    graph.claims.find((claim) => claim.id === id)!,
    style,
    link,
    ACCESSED,
  )
}

const KNOWN: Partial<Source> = {
  reference: 'No. 943',
  publisher: 'The Gazette',
  published: '2022-07-03',
  url: 'https://example.com/a',
}
const SAID = '“the meeting of Iran and Russia” (TASS, reported)'

describe('a citation of a source that states neither publisher nor date', () => {
  it.each([
    ['apa', `Sample [Article]. (n.d.). Sentence 4: ${SAID}. Retrieved January 5, 2026, from ${LINK}`],
    ['mla', `“Sample.” Article, n.d., sentence 4: ${SAID}. Entente, ${LINK}. Accessed 5 Jan. 2026.`],
    ['chicago', `“Sample.” Article, n.d. Sentence 4: ${SAID}. Entente. Accessed January 5, 2026. ${LINK}.`],
  ] as const)('in %s invents nothing', (style, expected) => {
    expect(cited(style)).toBe(expected)
  })
})

describe('a citation of a source that states all', () => {
  it.each([
    [
      'apa',
      `Sample [Article, No. 943]. (2022, July 3). The Gazette. https://example.com/a. Sentence 4: ${SAID}. Retrieved January 5, 2026, from ${LINK}`,
    ],
    [
      'mla',
      `“Sample.” Article, No. 943, The Gazette, 3 July 2022, https://example.com/a, sentence 4: ${SAID}. Entente, ${LINK}. Accessed 5 Jan. 2026.`,
    ],
    [
      'chicago',
      `“Sample.” Article, No. 943, The Gazette, July 3, 2022. https://example.com/a. Sentence 4: ${SAID}. Entente. Accessed January 5, 2026. ${LINK}.`,
    ],
  ] as const)('in %s gives it', (style, expected) => {
    expect(cited(style, KNOWN)).toBe(expected)
  })
})

describe.each(keysOf(CITATION_STYLES))('a citation in %s', (style) => {
  it('leaves out what is missing, whichever that is, without a trace', () => {
    for (const missing of ['reference', 'publisher', 'published', 'url'] as const) {
      const citation = cited(style, { ...KNOWN, [missing]: null })
      expect(citation).not.toMatch(/null|undefined|, ,|\. \.|\(\)/)
      expect(citation).not.toContain(KNOWN[missing])
      expect(citation.includes('n.d.')).toBe(missing === 'published')
    }
  })

  it('names who says it and how', () => {
    expect(cited(style, {}, 'raisi--accuses--saudi-arabia~s5~raisi')).toContain(
      '“Saudi Arabia arms our enemies” (Raisi, quoted)',
    )
    expect(cited(style, {}, 'iran--meets--russia~s1~author')).toMatch(
      /sentence 1: “Iran and Russia met” \(The author, narrated\)/i,
    )
  })
})

describe('a citation of the whole view', () => {
  const viewCited = (style: keyof typeof CITATION_STYLES, source: Partial<Source> = {}, title = 'Sample') => {
    const file = sampleFile()
    return citeView(
      indexGraph({ ...file, title, source: { ...file.source, ...source } }),
      style,
      LINK,
      ACCESSED,
    )
  }

  it.each([
    ['apa', `Sample [Article]. (n.d.). Graph of claims, Entente. Retrieved January 5, 2026, from ${LINK}`],
    ['mla', `“Sample.” Article, n.d. Graph of claims, Entente, ${LINK}. Accessed 5 Jan. 2026.`],
    ['chicago', `“Sample.” Article, n.d. Graph of claims. Entente. Accessed January 5, 2026. ${LINK}.`],
  ] as const)('in %s names text, form, address and day', (style, expected) => {
    expect(viewCited(style)).toBe(expected)
  })

  it.each(keysOf(CITATION_STYLES))('in %s gives what the source states', (style) => {
    const citation = viewCited(style, KNOWN)
    for (const part of ['No. 943', 'The Gazette', '2022', 'https://example.com/a'])
      expect(citation).toContain(part)
    expect(citation).not.toMatch(/null|undefined|, ,|\. \.|\(\)/)
  })

  it('lets a title keep the mark that it ends with, and puts single quotation marks into it', () => {
    expect(viewCited('mla', {}, 'Who says “no”?')).toMatch(/^“Who says ‘no’\?” Article/)
    expect(viewCited('chicago', {}, 'Etc.')).toMatch(/^“Etc\.” Article/)
  })
})

describe('a citation of what has no address', () => {
  it.each([
    ['apa', `Sample [Article]. (n.d.). Sentence 4: ${SAID}.`],
    ['mla', `“Sample.” Article, n.d., sentence 4: ${SAID}. Entente. Accessed 5 Jan. 2026.`],
    ['chicago', `“Sample.” Article, n.d. Sentence 4: ${SAID}. Entente. Accessed January 5, 2026.`],
  ] as const)('in %s has none, of a claim', (style, expected) => {
    expect(cited(style, {}, undefined, null)).toBe(expected)
  })

  it.each([
    ['apa', 'Sample [Article]. (n.d.). Graph of claims, Entente.'],
    ['mla', '“Sample.” Article, n.d. Graph of claims, Entente. Accessed 5 Jan. 2026.'],
    ['chicago', '“Sample.” Article, n.d. Graph of claims. Entente. Accessed January 5, 2026.'],
  ] as const)('in %s has none, of the view', (style, expected) => {
    expect(citeView(indexGraph(sampleFile()), style, null, ACCESSED)).toBe(expected)
  })

  it.each(keysOf(REFERENCE_FORMATS))('as %s has none', (format) => {
    const reference = citeView(indexGraph(sampleFile()), format, null, ACCESSED)
    expect(reference).toContain('Sample')
    expect(reference).not.toMatch(/url|^UR|null|undefined|http/im)
  })
})

describe('a citation of a source that names its authors', () => {
  it.each([
    ['apa', ['Jane Doe'], 'Jane Doe. (2022, July 3). Sample [Article, No. 943]. The Gazette. '],
    ['apa', ['Doe, J.', 'Roe, R.'], 'Doe, J., & Roe, R. (2022, July 3). Sample [Article, No. 943]. '],
    ['mla', ['Jane Doe', 'John Roe'], 'Jane Doe, and John Roe. “Sample.” Article, No. 943, The Gazette, '],
    ['mla', ['Jane Doe', 'John Roe', 'Ann Poe'], 'Jane Doe, et al. “Sample.” Article, '],
    ['chicago', ['Jane Doe', 'John Roe'], 'Jane Doe and John Roe. “Sample.” Article, '],
    ['chicago', ['A', 'B', 'C'], 'A, B, and C. “Sample.” Article, '],
  ] as const)('in %s begins with them: %j', (style, author, expected) => {
    expect(cited(style, { ...KNOWN, author: [...author] }).slice(0, expected.length)).toBe(expected)
  })

  it('has no second stop after a publisher that ends with one', () => {
    expect(cited('apa', { ...KNOWN, publisher: 'Gazette Inc.' })).toContain('. Gazette Inc. https://')
  })
})

describe('the date of a text', () => {
  it.each([
    ['2022-06-29', '(2022, June 29)', ' 29 June 2022', ' June 29, 2022.'],
    ['2022-01-05', '(2022, January 5)', ' 5 Jan. 2022', ' January 5, 2022.'],
    ['2022-09-30', '(2022, September 30)', ' 30 Sept. 2022', ' September 30, 2022.'],
    ['2022-06', '(2022, June)', ' June 2022', ' June 2022.'],
    ['2022', '(2022)', ' 2022', ' 2022.'],
    ['0800-12-25', '(800, December 25)', ' 25 Dec. 800', ' December 25, 800.'],
    [null, '(n.d.)', ' n.d.', ' n.d.'],
  ])('%s is written as each style does', (published, apa, mla, chicago) => {
    expect(cited('apa', { published })).toContain(`Sample [Article]. ${apa}. `)
    expect(cited('mla', { published })).toContain(`Article,${mla}, sentence`)
    expect(cited('chicago', { published })).toContain(`Article,${chicago} Sentence`)
  })
})
