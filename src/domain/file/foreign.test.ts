import { readFileSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { annotations } from '../export/annotations.ts'
import { claimsCsv, entitiesCsv } from '../export/csv.ts'
import { everything } from '../export/extent.ts'
import { gexf } from '../export/gexf.ts'
import { graphml } from '../export/graphml.ts'
import { wholeText } from '../export/wholeText.ts'
import { parseGraphBytes } from './parse.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { placeInWords } from './problem.ts'

const graph = sampleGraph()
const ORIGIN = { link: 'https://example.org/sample/', made: new Date('2026-01-05') }
const CANNOT_HAVE = /^is .*, not a graph file$/

/** What is said of a file that is refused for what it is: one thing, with what to do. */
function said(file: Uint8Array | string | object): string {
  const text = typeof file === 'string' ? file : JSON.stringify(file)
  const parsed = parseGraphBytes(file instanceof Uint8Array ? file : new TextEncoder().encode(text))
  if (parsed.ok) return 'opened'
  expect(parsed.problems).toHaveLength(1)
  const [problem] = parsed.problems as [(typeof parsed.problems)[0]]
  const { what, fix } = problem
  expect(placeInWords(problem)).toBe('file')
  expect(fix).toMatch(/^[A-Z].{15,}\.$/s)
  return what
}

/** A ZIP as programs write it, of packed files. */
function zip(files: Record<string, string>): Uint8Array {
  const parts: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const isStored = name === 'mimetype'
    const data = isStored ? Buffer.from(content) : deflateRawSync(content)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(isStored ? 0 : 8, 4)
    fields.writeUInt32LE(crc32(content), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(Buffer.byteLength(content), 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), data])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, rest, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, directory, end])
}

const base64 = (text: string) => Buffer.from(text, 'base64')
const PNG = base64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
)
const GIF = base64('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==')
const WEBP = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA')
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
const opendocument = (kind: string) =>
  zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office:document-content/>' })

describe('a file of bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['PNG', PNG, 'a picture (PNG)'],
    ['GIF', GIF, 'a picture (GIF)'],
    ['WebP', WEBP, 'a picture (WebP)'],
    ['JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'), 'a picture (JPEG)'],
    ['HEIC', Buffer.from('000000186674797068656963000000006d696631', 'hex'), 'a picture (HEIC)'],
    ['PDF', Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\n%%EOF', 'latin1'), 'PDF'],
    ['RTF', Buffer.from(String.raw`{\rtf1\ansi Iran met Russia.}`), 'RTF'],
    ['XLSX', zip({ '[Content_Types].xml': TYPES, 'xl/workbook.xml': '<workbook/>' }), 'Excel, XLSX'],
    ['DOCX', zip({ '[Content_Types].xml': TYPES, 'word/document.xml': '<w:document/>' }), 'Word, DOCX'],
    ['PPTX', zip({ '[Content_Types].xml': TYPES, 'ppt/presentation.xml': '<p/>' }), 'PowerPoint, PPTX'],
    ['ODT', opendocument('text'), 'ODT'],
    ['ODS', opendocument('spreadsheet'), 'ODS'],
    ['ODP', opendocument('presentation'), 'ODP'],
    ['EPUB', zip({ mimetype: 'application/epub+zip', 'a.xhtml': '<html/>' }), 'EPUB'],
    ['ZIP', zip({ 'sample.json': JSON.stringify(sampleFile()) }), 'a packed file (ZIP)'],
    ['old Word', Buffer.from('d0cf11e0a1b11ae1000000000000000000', 'hex'), 'an old Microsoft Office'],
  ])('%s is named', (_, bytes, name) => {
    expect(said(bytes)).toMatch(CANNOT_HAVE)
    expect(said(bytes)).toContain(name)
  })

  it('that was never filled is empty, and one of a program is no text', () => {
    expect(said(new Uint8Array(500))).toBe('is empty: it holds only zero bytes')
    expect(said(Buffer.from('7f454c46020101000000000000000000030003', 'hex'))).toContain('is no text')
  })
})

describe('text of another kind', () => {
  it.each<[string, string, string]>([
    ['our GEXF', gexf(graph, everything(graph), {}, ORIGIN), 'a network (GEXF, as Gephi has it)'],
    ['our GraphML', graphml(graph, everything(graph), {}, ORIGIN), 'a network (GraphML)'],
    ['our claims', claimsCsv(graph, everything(graph)), 'a table (CSV)'],
    ['our entities', entitiesCsv(everything(graph)), 'a table (CSV)'],
    ['our text', wholeText(graph).text, 'plain text'],
    ['CSV of Excel', 'source;target;type\r\nIran;Russia;"meets; twice"\r\n', 'a table (CSV)'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>', 'a picture (SVG)'],
    [
      'our page',
      '<!doctype html><html><div id="entente"></div></html>',
      'a page of this kind, saved as HTML',
    ],
    ['HTML', '<!DOCTYPE html>\n<html><p>Iran</p></html>', 'a web page (HTML)'],
    ['TEI', '<?xml version="1.0"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', 'TEI'],
    ['other XML', '<?xml version="1.0"?><rss/>', 'XML'],
    ['DOT', 'digraph {\n  iran -> russia\n}', 'DOT'],
    ['GML', 'Creator "igraph"\ngraph [\n  directed 1\n]', 'GML'],
    ['Pajek', '*Vertices 2\n1 "Iran"', 'Pajek'],
    ['BibTeX', '@online{sample,\n  title = {Sample}\n}', 'a list of references'],
    ['a chat’s JSON', '```json\n{"id": "a"}\n```', 'marks of Markdown'],
    ['JavaScript', 'export default {id: "a"}', 'JavaScript'],
    ['YAML', 'id: sample\ntitle: Sample\n', 'YAML'],
    ['JSON Lines', '{"id": "a"}\n{"id": "b"}\n', 'JSON Lines'],
  ])('%s is named', (_, text, name) => {
    expect(said(text)).toMatch(CANNOT_HAVE)
    expect(said(text)).toContain(name)
  })
})

describe('JSON of another tool', () => {
  const ends = { source: 'iran', target: 'russia' }
  it.each<[string, object, string]>([
    ['Kumu', { elements: [{ label: 'Iran' }], connections: [{ from: 'Iran', to: 'Russia' }] }, 'Kumu'],
    [
      'Cytoscape.js',
      { elements: { nodes: [{ data: { id: 'iran' } }], edges: [{ data: ends }] } },
      'Cytoscape',
    ],
    ['Cytoscape.js, flat', { elements: [{ data: { id: 'iran' } }] }, 'Cytoscape'],
    ['Cytoscape.js, a list', [{ group: 'nodes', data: { id: 'iran' } }], 'Cytoscape'],
    [
      'graphology',
      { options: { multi: true }, nodes: [{ key: 'iran' }], edges: [ends] },
      'graphology, as sigma',
    ],
    ['sigma 1', { nodes: [{ id: 'iran', x: 0 }], edges: [{ id: 'e', ...ends }] }, 'as sigma'],
    ['D3', { nodes: [{ id: 'iran' }], links: [ends] }, 'node-link'],
    ['NetworkX', { directed: true, multigraph: false, graph: {}, nodes: [], edges: [] }, 'node-link'],
    ['vis.js', { nodes: [{ id: 1 }], edges: [{ from: 1, to: 2 }] }, 'vis.js'],
    ['JGF', { graph: { nodes: {}, edges: [] } }, 'JSON Graph Format'],
    ['Neo4j', { nodes: [], relationships: [] }, 'Neo4j'],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }, 'a map (GeoJSON'],
    ['our annotations', JSON.parse(annotations(graph, everything(graph), ORIGIN)), 'a list of annotations'],
    ['our schema', JSON.parse(readFileSync('data/graph.schema.json', 'utf8')), 'a JSON Schema'],
    ['our oEmbed', { version: '1.0', type: 'rich', html: '<iframe></iframe>' }, 'an oEmbed answer'],
    ['JSON-LD', { '@context': 'https://schema.org', '@type': 'Article' }, 'JSON-LD'],
    ['Zotero', [{ id: 'a', type: 'book', title: 'Kiss' }], 'CSL-JSON'],
  ])('%s is named', (_, json, name) => {
    expect(said(json)).toMatch(CANNOT_HAVE)
    expect(said(json)).toContain(name)
  })

  it('is not seen in a graph file that has slips', () => {
    const file: Partial<ReturnType<typeof sampleFile>> = sampleFile()
    delete file.entities
    const parsed = parseGraphBytes(
      new TextEncoder().encode(JSON.stringify({ ...file, nodes: [], links: [] })),
    )
    expect(!parsed.ok && parsed.problems.map(placeInWords)).toEqual(
      expect.arrayContaining(['entities', 'nodes', 'links']),
    )
  })
})

describe('a graph file in another encoding', () => {
  const file = sampleFile()
  file.title = 'Café – سوريا'
  const text = JSON.stringify(file, null, 2)
  const big = (little: Buffer) => Buffer.from(little).swap16()

  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.from(text, 'utf16le')],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', big(Buffer.from(text, 'utf16le'))],
    ['UTF-16, big end first, with a mark', big(Buffer.from(`\ufeff${text}`, 'utf16le'))],
  ])('%s is read', (_, bytes) => {
    expect(parseGraphBytes(bytes)).toEqual({ ok: true, value: file })
  })

  it('Latin-1 is not guessed at: it says where it begins to differ, and what to do', () => {
    file.title = 'Café'
    expect(said(Buffer.from(JSON.stringify(file, null, 2), 'latin1'))).toBe(
      'is not in UTF-8: at line 3, column 16 is the byte E9, which stands for “é” in Latin-1 (Windows-1252)',
    )
  })

  it('UTF-32 is named', () => {
    const wide = Buffer.from(
      Array.from(text, (sign) => [sign.codePointAt(0)! & 255, sign.codePointAt(0)! >> 8, 0, 0]).flat(),
    )
    expect(said(wide)).toBe('is text in UTF-32')
    expect(said(Buffer.concat([Buffer.from('fffe0000', 'hex'), wide]))).toBe('is text in UTF-32')
  })

  it('of another tool is named all the same', () => {
    expect(said(Buffer.from('\ufeffsource\ttarget\r\nIran\tRussia\r\n', 'utf16le'))).toContain(
      'a table (CSV)',
    )
    expect(said(Buffer.from('source\ttarget\r\nIran\tRussia\r\n', 'utf16le'))).toContain('a table (CSV)')
  })
})
