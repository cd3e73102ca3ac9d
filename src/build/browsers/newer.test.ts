import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NICETIES } from './niceties.ts'
import { newerInScript } from './scriptFeatures.ts'
import { newerInSheet, type NewerFeature } from './sheetFeatures.ts'
import { browsersLacking, oldestBrowsers } from './support.ts'
import { lowerStyles } from './targets.ts'
import { typeErrors } from './typeErrors.ts'

const SRC = path.join(import.meta.dirname, '../..')
const BESIDE = /^build\/|\.test\.tsx?$|\.test-data\.ts$|\.d\.ts$/
const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => !BESIDE.test(file))
const read = (file: string) => readFileSync(path.join(SRC, file), 'utf8')
const inWords = (file: string) => (found: NewerFeature) =>
  `${file}:${found.line} ${found.feature} is not in ${found.lacking.join(', ')}`

test('the oldest supported browsers are those of package.json', () => {
  expect(Object.fromEntries(oldestBrowsers)).toEqual({
    chrome: '111',
    edge: '111',
    firefox: '115',
    safari: '16.4',
    ios_saf: '16.4',
  })
})

describe('nothing on the page is newer than they are', () => {
  test('no style', () => {
    const sheets = sources.filter((file) => file.endsWith('.css'))
    expect(sheets.length).toBeGreaterThan(10)
    expect(sheets.flatMap((file) => newerInSheet(lowerStyles(read(file))).map(inWords(file)))).toEqual([])
  })

  test('no global, attribute, event or selector', () => {
    const scripts = sources.filter((file) => /\.tsx?$/.test(file))
    expect(scripts.length).toBeGreaterThan(100)
    expect(scripts.flatMap((file) => newerInScript(read(file), file).map(inWords(file)))).toEqual([])
  })

  test('nothing that any object of the browser has', () => {
    expect(typeErrors([SRC], [`${SRC}/build`, `${SRC}/**/*.test.ts*`, `${SRC}/**/*.test-data.ts`])).toEqual(
      [],
    )
  })
})

test('every nicety is one that some supported browser lacks', () => {
  expect(Object.keys(NICETIES).filter((feature) => browsersLacking(feature).length === 0)).toEqual([])
})

describe('what is too new is found', () => {
  test.each([
    ['URL.canParse(text)', 'api/URL/canParse_static'],
    ['Object.groupBy(list, kind)', 'javascript/builtins/Object/groupBy'],
    ['Promise.withResolvers()', 'javascript/builtins/Promise/withResolvers'],
    ['Array.fromAsync(list)', 'javascript/builtins/Array/fromAsync'],
    ['new CloseWatcher()', 'api/CloseWatcher'],
    ['/[\\p{L}--a]/v.test(text)', 'javascript/builtins/RegExp/unicodeSets'],
    ['box.matches(":popover-open")', 'css/selectors/popover-open'],
    ['document.querySelector("p:has(b)")', 'css/selectors/has'],
    ['list.addEventListener("scrollend", f)', 'api/Document/scrollend_event'],
    ['const box = <span popover="auto" />', 'html/global_attributes/popover'],
    ['const box = <button popoverTarget="a" />', 'html/elements/button/popovertarget'],
    ['const box = <p onBeforeToggle={f} />', 'api/HTMLElement/beforetoggle_event'],
  ])('%s', (code, feature) => {
    expect(newerInScript(code, 'page.tsx').map((found) => found.feature)).toContain(feature)
  })

  test.each([
    ['a { text-decoration: underline 2px solid var(--ink) }', 'text-decoration/includes_thickness'],
    ['a { text-decoration: underline dotted }', 'text-decoration/includes_color-and-style'],
    ['a { anchor-name: --a }', 'properties/anchor-name'],
    ['a { color: light-dark(red, blue) }', 'types/color/light-dark'],
    ['a:has(b) { color: red }', 'selectors/has'],
    ['a { b { color: red } }', 'selectors/nesting'],
    ['@starting-style { a { color: red } }', 'at-rules/starting-style'],
    ['a { user-select: none }', 'properties/user-select'],
    ['@media (prefers-reduced-transparency: reduce) { a { color: red } }', 'prefers-reduced-transparency'],
  ])('%s', (css, feature) => {
    expect(newerInSheet(css).map((found) => found.feature)).toContainEqual(expect.stringContaining(feature))
  })

  test.each([
    'a { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-color: var(--ink) }',
    'a { -webkit-user-select: none; user-select: none }',
    '@supports (anchor-name: --a) { a { anchor-name: --a } }',
    'a { height: 100dvh; inset: 0; color: color-mix(in srgb, red 10%, blue) }',
    '@media (width < 40rem) { a:is(b, i):focus-visible { color: red } }',
  ])('and nothing else: %s', (css) => {
    expect(newerInSheet(css)).toEqual([])
  })

  test('members of objects, unless the code asks for them first', () => {
    const folder = mkdtempSync(path.join(SRC, '../node_modules/.cache/entente-newer-'))
    try {
      const file = path.join(folder, 'page.ts')
      writeFileSync(
        file,
        [
          'declare const box: HTMLElement',
          'box.showPopover()',
          'box.showPopover?.()',
          'requestIdleCallback(() => undefined)',
          'export const sorted = [3, 1].toSorted()',
          'Object.groupBy([1], String)',
          'new CloseWatcher()',
          'window.navigation.back()',
        ].join('\n'),
      )
      const lines = typeErrors([file]).map((error) => /page\.ts\((\d+),/.exec(error)?.[1])
      expect([...new Set(lines)]).toEqual(['2', '4', '6', '7', '8'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('style sheets are lowered to what the supported browsers know', () => {
  expect(lowerStyles('a { user-select: none; & b { color: red } }', true)).toBe(
    'a{-webkit-user-select:none;user-select:none}a b{color:red}',
  )
})
