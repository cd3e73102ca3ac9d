import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newerInScript } from '../src/build/browsers/scriptFeatures.ts'
import { newerInSheet } from '../src/build/browsers/sheetFeatures.ts'
import { expect, test } from './test.ts'

const DIST = join(import.meta.dirname, '../dist')
const files = (ending: RegExp) =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file))

/** What stands between the tags of a page. A script's own strings may hold tags. */
const inside = (tag: string, html: string) =>
  [...html.matchAll(/<(script|style)\b([^>]*)>([^]*?)<\/\1>/g)]
    .filter(([, name, attributes]) => name === tag && !attributes!.includes('json'))
    .map(([, , , text]) => text!)

function built(tag: string, ending: RegExp): [file: string, text: string][] {
  const own = files(ending).map((file): [string, string] => [file, readFileSync(join(DIST, file), 'utf8')])
  const pages = files(/\.html$/).flatMap((file) =>
    inside(tag, readFileSync(join(DIST, file), 'utf8')).map((text): [string, string] => [file, text]),
  )
  expect(own.length).toBeGreaterThan(5)
  expect(pages.length).toBeGreaterThan(2)
  return [...own, ...pages]
}

test('no built style is newer than the supported browsers, dependencies and all pages included', () => {
  const found = built('style', /\.css$/).flatMap(([file, css]) =>
    newerInSheet(css).map(({ feature, lacking }) => `${file}: ${feature} is not in ${lacking.join(', ')}`),
  )
  expect([...new Set(found)]).toEqual([])
})

test('no built script calls what is newer than the supported browsers', () => {
  const found = built('script', /\.js$/).flatMap(([file, code]) =>
    newerInScript(code, 'built.js').map(
      ({ feature, lacking }) => `${file}: ${feature} is not in ${lacking.join(', ')}`,
    ),
  )
  expect([...new Set(found)]).toEqual([])
})
