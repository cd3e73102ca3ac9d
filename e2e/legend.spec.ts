import type { Page } from '@playwright/test'
import { canvas } from './canvas.ts'
import { filters } from './parts.ts'
import { untilItPrintsSheets } from './pdf.ts'
import { expect, test } from './test.ts'
import { text } from './text.ts'

/** How a line looks where none of its ends is in sight: colour and dashes. */
const drawnLines = async (page: Page): Promise<string[]> => {
  const cy = await canvas(page)
  const all = await cy.evaluate((graph) =>
    graph
      .edges()
      .filter((edge) => !edge.hasClass('ghost'))
      .map((edge) => {
        const isSolid = edge.style('line-style') === 'solid'
        const dash = isSolid ? '' : String(edge.style('line-dash-pattern')).split(/[ ,]+/).join(' ')
        return `${edge.style('line-color')} ${dash}`.replaceAll('px', '').trim()
      }),
  )
  return [...new Set(all)].sort()
}

/** The samples beside these words, in the same form. */
const samples = async (page: Page, words: RegExp): Promise<string[]> => {
  const all = await filters(page)
    .getByRole('list', { name: 'Lines', exact: true })
    .getByRole('listitem')
    .filter({ hasText: words })
    .locator('svg')
    .evaluateAll((svgs) =>
      svgs.map((svg) => {
        const line = svg.querySelector('path')!
        const dash = line.getAttribute('stroke-dasharray') ?? ''
        return `${getComputedStyle(line).stroke.replaceAll(' ', '')} ${dash}`.trim()
      }),
    )
  return [...new Set(all)].sort()
}

const STANCES = /^(Structure|Cooperative|Hostile|Contested|Neutral|Hidden stance)/

for (const query of [
  '',
  '?classes=other',
  '?status=alleged',
  '?voices=ria-novosti',
  '?hide=stances',
  '?focus=lebanon',
])
  test(`the legend shows each line that the graph draws, and no other: ${query || 'at first'}`, async ({
    page,
  }) => {
    await page.goto(`./${query}`)
    await page.waitForFunction(() => document.querySelector('canvas') !== null)
    const drawn = await drawnLines(page)
    expect(drawn.length).toBeGreaterThan(0)
    const shown = await samples(page, STANCES)
    for (const line of drawn) expect(shown).toContain(line)
    if (query === '?focus=lebanon') expect(shown).toEqual(drawn)
  })

test('and of two voices that are compared, who says what', async ({ page }) => {
  await page.goto('./?compare=author~ria-novosti')
  const drawn = await drawnLines(page)
  const shown = await samples(page, /^(Only|Both|In conflict)/)
  for (const line of drawn) expect(shown).toContain(line)
})

test('what is drawn red is nowhere said to be neither friendly nor hostile', async ({ page }) => {
  await page.goto('./?select=iran--influences--arab-countries')
  const [hostile] = await samples(page, /^Hostile/)
  const cy = await canvas(page)
  const color = await cy.evaluate((graph) =>
    graph.edges('[relation = "iran--influences--arab-countries"]').style('line-color'),
  )
  expect(hostile).toContain(color)
  await expect(filters(page).getByRole('list', { name: 'Relations' }).locator('svg')).toHaveCount(0)
})

test('on paper and before a class, an alleged deed is not called one that is not done yet', async ({
  page,
}) => {
  const { id } = text.relations.find(
    ({ claims }) => claims.length === 1 && claims[0]!.status === 'alleged' && claims[0]!.stance === 'hostile',
  )!
  await page.goto(`./?present=1&select=${id}`)
  const legend = page.getByRole('list', { name: 'Legend' })
  await expect(legend.getByRole('listitem')).toHaveText(['Hostile', 'Dotted: only alleged'])

  await page.goto(`./?select=${id}`)
  await untilItPrintsSheets(page)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article', { name: 'Handout' })
  await expect(sheet.getByText('Dotted: only alleged')).toBeVisible()
  await expect(sheet.getByText('not done')).toHaveCount(0)
})

test('with forced colours, stance and status are told by the lines themselves', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./')
  await expect(page.locator('canvas').first()).toBeAttached()
  const [friends, foes] = [await samples(page, /^Cooperative/), await samples(page, /^Hostile/)]
  expect([...friends, ...foes]).toHaveLength(4)
  expect(new Set([...friends, ...foes]).size).toBe(4)
})
