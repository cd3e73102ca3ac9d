import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

// Reads the built files; no browser takes part.

const DIST = join(import.meta.dirname, '../dist')
const KB = 1024
const files = readdirSync(join(DIST, 'assets')).map((name) => `assets/${name}`)
const html = readFileSync(join(DIST, 'index.html'), 'utf8')

const brotli = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(DIST, name))).length, 0)

/** A script with everything it imports statically, and what those import. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  const code = readFileSync(join(DIST, name), 'utf8')
  for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    withImports(`assets/${imported}`, found)
  return found
}

const named = (start: string): string => {
  const matching = files.filter((name) => name.startsWith(`assets/${start}-`) && name.endsWith('.js'))
  expect(matching, `scripts called ${start}`).toHaveLength(1)
  return matching[0]!
}

/** The scripts that the page itself asks for. */
const entry = () => {
  const sources = [...html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].map(([, src]) => src!)
  expect(sources).toHaveLength(1)
  return withImports(sources[0]!)
}

test('a page weighs at most 40 KB', () => {
  // embed.html holds its scripts and fonts too: one file is its purpose.
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('index.html'),
  )
  expect(pages).not.toHaveLength(0)
  for (const page of pages) expect.soft(brotli([page]), page).toBeLessThanOrEqual(40 * KB)
})

test('what the first evidence waits for weighs at most 90 KB', () => {
  expect(brotli(entry())).toBeLessThanOrEqual(90 * KB)
})

test('all of the graph view weighs at most 230 KB', () => {
  const scripts = new Set([...entry(), ...withImports(named('LiveGraph'))])
  expect(brotli(scripts)).toBeLessThanOrEqual(230 * KB)
})

test('the first page asks for no script of another view', () => {
  const asked = [...entry()].join(' ')
  for (const later of [
    'TableView',
    'TextView',
    'ProofView',
    'MatrixView',
    'TimelineView',
    'OpenedFile',
    'LiveGraph',
  ])
    expect(asked).not.toContain(named(later))
  const preloaded = [...html.matchAll(/<link rel="modulepreload"[^>]* href="\.\/([^"]+)"/g)]
  expect(preloaded.map(([, name]) => name).filter((name) => !asked.includes(name!))).toEqual([])
})

test('all fonts together weigh at most 80 KB, and no text waits for them', () => {
  const fonts = files.filter((name) => name.endsWith('.woff2'))
  expect(fonts).not.toHaveLength(0)
  const bytes = fonts.reduce((sum, name) => sum + readFileSync(join(DIST, name)).length, 0)
  expect(bytes).toBeLessThanOrEqual(80 * KB)
  const sheets = files
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(DIST, name), 'utf8'))
  const faces = [html, ...sheets].flatMap((sheet) => sheet.match(/@font-face\s*\{[^}]*\}/g) ?? [])
  const loaded = faces.filter((face) => face.includes('url('))
  expect(loaded).not.toHaveLength(0)
  expect(loaded.filter((face) => !/font-display:\s*(swap|fallback|optional)/.test(face))).toEqual([])
  expect(faces.filter((face) => /font-display:\s*(block|auto)/.test(face))).toEqual([])
})
