import { renderToStaticMarkup } from 'react-dom/server'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import kiss from '../../../data/kiss-of-ashgabat.json'
import { indexGraph, type Graph } from '../../domain/graph/graph.ts'
import { sampleGraph } from '../../domain/testData/sampleGraph.test-data.ts'
import { parseGraph } from '../../domain/file/parse.ts'
import { CitedDocument } from './CitedDocument.tsx'

const parsed = parseGraph(kiss)
if (!parsed.ok) throw new Error('The text is not sound.')
const article = indexGraph(parsed.value)
const markup = (graph: Graph) => renderToStaticMarkup(<CitedDocument graph={graph} />)
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1]!)

describe.each([
  ['the sample', sampleGraph()],
  ['the article', article],
])('the document of %s', (_, graph) => {
  const html = markup(graph)
  const ids = all(html, / id="([^"]+)"/g)

  it('has a place for every entity, relation and sentence, each once', () => {
    const wanted = [...graph.entities.keys(), ...graph.relations.keys(), ...graph.sentences.keys()]
    expect(new Set(ids)).toEqual(new Set([...ids, ...wanted]))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has no link that leads nowhere', () => {
    const targets = all(html, / href="#([^"]+)"/g)
    expect(targets).not.toHaveLength(0)
    expect(targets.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('shows every claim with its quote marked within its sentence', () => {
    const quotes = all(html, /<blockquote[^>]*>(.*?)<\/blockquote>/g)
    const marked = graph.claims.map(({ sentence, quote }) =>
      escaped(sentence.text).replace(escaped(quote), () => `<mark>${escaped(quote)}</mark>`),
    )
    expect(quotes.sort()).toEqual(marked.sort())
  })

  it('shows every note with every source', () => {
    const links = all(html, /<cite><a href="([^"]+)"/g)
    const urls = graph.file.notes.flatMap(({ sources }) => sources.map(({ url }) => escaped(url)))
    expect(links.sort()).toEqual(urls.sort())
  })
})

it('invents nothing about the source', () => {
  expect(markup(article).replaceAll(/<[^>]+>/g, '')).toContain(
    'Source: “Kiss of Ashgabat”, opinion article, News ID 943. No publisher, date or web address is stated.',
  )
})

it('escapes what a file holds', () => {
  const graph = sampleGraph()
  graph.file.title = '<script>alert(1)</script>'
  expect(markup(graph)).toContain('&lt;script&gt;alert(1)')
  expect(markup(graph)).not.toContain('<script')
})

it('stays small', () => {
  expect(brotliCompressSync(markup(article)).length).toBeLessThan(24_000)
})

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')
