import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { expect, test } from 'vitest'

const SRC = path.join(import.meta.dirname, '../..')
const SIDED =
  /^(?:(?:scroll-)?(?:margin|padding)|border|inset)-(?:left|right|top|bottom)\b|^(?:left|right|top|bottom|float|clear)$/
const SIZED = /^(?:min-|max-)?(?:width|height)$/
/** Four values go round the box from its top: with two different sides they are physical. */
const hasTwoSides = (value: string) => {
  const [, right, , left] = postcss.list.space(value)
  return left !== undefined && left !== right
}

/** Declarations that mean a side of the screen instead of the direction of writing. */
function physicalStyles(css: string): string[] {
  const found: string[] = []
  postcss.parse(css).walkDecls(({ prop, value }) => {
    const isSide = SIDED.test(prop) || SIZED.test(prop) || (prop === 'text-align' && /left|right/.test(value))
    const isBox = /^(?:margin|padding|inset)$/.test(prop) && hasTwoSides(value)
    if (isSide || isBox) found.push(`${prop}: ${value}`)
  })
  return found
}

test('physical styles are found', () => {
  expect(
    physicalStyles(
      'a { margin-left: 1px; inset: 0 1px 0 2px; width: 1px; padding: 1px 2px; text-align: start }',
    ),
  ).toEqual(['margin-left: 1px', 'inset: 0 1px 0 2px', 'width: 1px'])
})

test('styles follow the direction of writing', () => {
  const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  expect(sheets.length).toBeGreaterThan(10)
  expect(
    sheets.flatMap((file) =>
      physicalStyles(readFileSync(path.join(SRC, file), 'utf8')).map((style) => `${file} ${style}`),
    ),
  ).toEqual([])
})
