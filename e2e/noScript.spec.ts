import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'
import { mainEntities, sentences, text } from './text.ts'

test.use({ javaScriptEnabled: false })

const claimCount = text.relations.reduce((sum, { claims }) => sum + claims.length, 0)
const inDocument = (page: Page) => page.locator('#document')

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('what is chosen in the picture stands beside it, and the picture stays', async ({ page }) => {
  const picture = page.locator('#entente').locator('svg a[href="#iran"]:visible')
  await picture.click()
  await expect(
    inDocument(page).locator('#iran').getByRole('heading', { name: 'Iran', exact: true }),
  ).toBeInViewport()
  await expect(picture).toBeInViewport()
})

test('everything is there: entities, relations, claims, sentences', async ({ page }) => {
  const whole = inDocument(page)
  await expect(whole.getByRole('heading', { level: 2 })).toBeVisible()
  const headings = await whole
    .locator('section[id]')
    .evaluateAll((all) => all.map(({ id, firstElementChild }) => [id, firstElementChild?.textContent ?? '']))
  const headingOf = new Map(headings as [string, string][])
  expect(text.entities.filter(({ id, name }) => !headingOf.get(id)?.startsWith(name))).toEqual([])
  expect(text.relations.filter(({ id }) => !headingOf.has(id))).toEqual([])
  const ids = new Set(await whole.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)))
  expect(sentences.filter(({ id }) => !ids.has(id))).toEqual([])
  await expect(whole.locator('figure blockquote')).toHaveCount(claimCount)
  const captions = await whole.locator('figcaption').allTextContents()
  expect(captions).toHaveLength(claimCount)
  expect(captions.filter((caption) => !/Voice: .+ · .*Status: .+ · .*Sentence \d+/.test(caption))).toEqual([])
})

test('it has its looks: the text’s own words stand out from ours', async ({ page }) => {
  const quote = inDocument(page).locator('figure blockquote').first()
  await expect(quote).toHaveCSS('font-family', /Entente Serif/)
  await expect(inDocument(page).locator('figcaption').first()).not.toHaveCSS('font-family', /Entente Serif/)
})

test('there is one first heading, and no level is left out', async ({ page }) => {
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))))
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
})

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const)
  test(`at ${width} by ${height} every node and line of the picture leads to its entry`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const links = page.locator('#entente svg[role="group"]:visible a')
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!))
    const names = [...mainEntities].filter((id) => targets.includes(`#${id}`))
    for (const id of ['iran', 'russia', 'united-states', 'egypt']) expect(names).toContain(id)
    expect(targets.length, 'lines too').toBeGreaterThan(names.length)
    const missing = targets.filter((target) => !target.startsWith('#') || target === '#')
    expect(missing).toEqual([])
    const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`)))
    expect(targets.filter((target) => !ids.has(target))).toEqual([])

    await page.locator('#entente svg a[href="#iran"]:visible').click()
    await expect(page).toHaveURL(/#iran$/)
    await expect(inDocument(page).locator('#iran')).toBeInViewport()
  })

test('links within the document lead somewhere, and no id stands twice', async ({ page }) => {
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const targets = await inDocument(page)
    .locator('a[href^="#"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)))
  expect(targets).not.toHaveLength(0)
  expect(targets.filter((target) => !ids.includes(target))).toEqual([])
})

test('no control stands there that would do nothing', async ({ page }) => {
  await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0)
})

test('it is printed whole, picture and document, on several pages', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#entente svg[role="group"]:visible')).toHaveCount(1)
  await expect(inDocument(page).getByRole('heading', { level: 2 })).toBeVisible()
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(10)
})
