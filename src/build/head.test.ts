import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../domain/testData/sampleGraph.test-data.ts'
import { parseGraphText } from '../domain/file/parse.ts'
import type { GraphFile } from '../domain/file/graphFile.ts'
import { tagsOf } from './head.ts'

const SITE = 'https://example.org/entente/'
const headTags = (file: GraphFile, site: string | null) => Object.values(tagsOf(file, site)).join('\n')
const linked = (head: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(head)![1]!)
const contentOf = (head: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(head)?.[1]

describe('the head of a page', () => {
  it('describes the text', () => {
    const head = headTags(sampleFile(), null)
    expect(contentOf(head, 'description')).toMatch(/^Who stands where in “Sample” \(article\): 9 claims/)
    expect(contentOf(head, 'og:description')).toBe(contentOf(head, 'description'))
    expect(contentOf(head, 'og:title')).toBe('Sample')
  })

  it('gives addresses, and the image, only where the site’s is known', () => {
    const head = headTags(sampleFile(), null)
    expect(head).not.toMatch(/og:url|og:image|canonical|"image"/)
    expect(contentOf(head, 'twitter:card')).toBe('summary')
  })

  it.each([SITE, 'https://example.org/entente'])('gives absolute addresses below %s', (site) => {
    const head = headTags(sampleFile(), site)
    expect(head).toContain('<link rel="canonical" href="https://example.org/entente/sample/" />')
    expect(contentOf(head, 'og:url')).toBe('https://example.org/entente/sample/')
    expect(contentOf(head, 'og:image')).toBe('https://example.org/entente/sample/preview.png')
    expect(contentOf(head, 'twitter:card')).toBe('summary_large_image')
    expect(linked(head)).toMatchObject({
      '@id': 'https://example.org/entente/sample/',
      image: 'https://example.org/entente/sample/preview.png',
    })
  })

  it.each(['example.org', 'javascript:alert(1)', '', 'https://'])('refuses "%s" as an address', (site) => {
    expect(() => headTags(sampleFile(), site)).toThrow('is not a web address')
  })

  it('lets no word of a file out of its place', () => {
    const file = sampleFile()
    file.title = '"></script><script>alert(1)</script><!--'
    file.source.kind = '</title>&amp;'
    const head = headTags(file, SITE)
    expect(head.match(/<(?!meta |link |\/?script)/g)).toBeNull()
    expect(head.match(/<\/?script/g)).toHaveLength(2)
    expect(contentOf(head, 'og:title')).toBe(
      '&quot;&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!--',
    )
    expect(linked(head).mainEntity.name).toBe(file.title)
  })
})

describe('the linked data', () => {
  const data = linked(headTags(sampleFile(), null))

  it('quotes every sentence that claims rest on, in the order of the text', () => {
    const parts = data.mainEntity.hasPart
    expect(parts.map((part: any) => part['@id'])).toEqual(['#s1', '#s2', '#s3', '#s4', '#s5'])
    expect(parts[0]).toEqual({
      '@type': 'Quotation',
      '@id': '#s1',
      text: 'Iran and Russia met at the summit on June 29th.',
    })
  })

  it('gives a speaker only to what is wholly in quoted words', () => {
    const spoken = data.mainEntity.hasPart.filter((part: any) => part.spokenByCharacter)
    expect(spoken).toMatchObject([{ '@id': '#s5', spokenByCharacter: { '@id': '#raisi' } }])
    expect(data.mentions).toContainEqual({ '@type': 'Person', '@id': '#raisi', name: 'Raisi' })
    expect(data.mentions).toContainEqual({ '@type': 'Organization', '@id': '#tass', name: 'TASS' })
  })

  it('states author, publisher, date and address only as the file does', () => {
    expect(data.mainEntity).not.toHaveProperty('publisher')
    expect(data.mainEntity).not.toHaveProperty('datePublished')
    expect(data.mainEntity).not.toHaveProperty('author')
    const file = sampleFile()
    Object.assign(file.source, {
      publisher: 'P',
      published: '2022-06',
      url: 'https://p.org',
      reference: 'No. 1',
      author: ['Jane Doe', 'A Ministry'],
    })
    expect(linked(headTags(file, null)).mainEntity).toMatchObject({
      publisher: { '@type': 'Organization', name: 'P' },
      datePublished: '2022-06',
      url: 'https://p.org',
      identifier: 'No. 1',
      author: [{ name: 'Jane Doe' }, { name: 'A Ministry' }],
    })
  })

  it('cites the sources of the notes', () => {
    expect(data.citation).toEqual(['https://example.org/a'])
  })
})

it('stays small for the article', () => {
  const parsed = parseGraphText(readFileSync('data/kiss-of-ashgabat.json', 'utf8'))
  if (!parsed.ok) throw new Error('The text is not sound.')
  const head = headTags(parsed.value, SITE)
  const size = brotliCompressSync(head).length
  expect(size).toBeLessThan(8_000)
})
