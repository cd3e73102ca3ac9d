import { nodeAt } from './canvas.ts'
import { claims, evidence, expectNothingCutOff, filters, heading, search, searchField, tab } from './parts.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('filters come and go as a sheet', async ({ page }) => {
  await expect(filters(page)).toBeHidden()
  await page.getByRole('button', { name: 'Legend and filters' }).tap()
  await expect(filters(page)).toBeInViewport()
  await filters(page).getByRole('button', { name: 'only RIA Novosti' }).tap()
  await expect(page).toHaveURL(/voices=ria-novosti/)
  await filters(page).getByRole('button', { name: 'Close filters' }).tap()
  await expect(filters(page)).toBeHidden()
})

test('the way to read it comes and goes as a sheet', async ({ page }) => {
  await expect(evidence(page)).toBeHidden()
  await page.getByRole('button', { name: 'How to read this' }).tap()
  await expect(heading(page, 'How to read this')).toBeInViewport()
  await page.getByRole('button', { name: 'Close evidence' }).tap()
  await expect(evidence(page)).toBeHidden()
})

test('a tapped node opens its evidence, its relation the words', async ({ page }) => {
  const { x, y } = await nodeAt(page, 'saudi-arabia')
  await page.touchscreen.tap(x, y)
  await expect(heading(page, 'Saudi Arabia')).toBeInViewport()
  await evidence(page)
    .getByRole('button', { name: /^Saudi Arabia opposes Iran/ })
    .tap()
  await expect(claims(page).first().locator('mark')).toBeInViewport()
  await page.getByRole('button', { name: 'Close evidence' }).tap()
  await expect(evidence(page)).toBeHidden()
  await expect(page).toHaveURL(/\/$/)
})

test('the selected node is not under the sheet', async ({ page }) => {
  await searchField(page).fill('Riyadh')
  await search(page).getByRole('option').first().tap()
  await expect(heading(page, 'Saudi Arabia')).toBeInViewport()
  await expect(async () => {
    const node = await nodeAt(page, 'saudi-arabia')
    expect(node.y).toBeLessThan((await evidence(page).boundingBox())!.y)
  }).toPass({ timeout: 5_000 })
})

test('from a claim into the text, on the whole screen', async ({ page }) => {
  await page.goto('./?select=saudi-arabia--opposes--iran')
  await claims(page).first().getByRole('button', { name: 'Show in text' }).tap()
  await expect(tab(page, 'Text')).toHaveAttribute('aria-current', 'page')
  const words = page
    .getByRole('region', { name: 'The text' })
    .locator('mark')
    .filter({ hasText: 'massive mobilization against Iran' })
  await expect(words).toBeInViewport()
  await expect(async () => {
    const sheet = await evidence(page).boundingBox()
    const { y, height } = (await words.boundingBox())!
    expect(y + height, 'the words are above the sheet').toBeLessThanOrEqual(sheet?.y ?? Infinity)
  }).toPass({ timeout: 5_000 })
})

test('nothing scrolls sideways and nothing is cut off', async ({ page }) => {
  for (const query of ['', '?view=table', '?view=reader', '?select=iran', '?view=table&select=s9'])
    await test.step(query || 'graph', async () => {
      await page.goto(`./${query}`)
      await expectNothingCutOff(page)
    })
  await page.goto('./')
  await page.getByRole('button', { name: 'Legend and filters' }).tap()
  await expectNothingCutOff(page)
})

test('a claim in the table is a card that opens its evidence', async ({ page }) => {
  await tab(page, 'Table').tap()
  await page
    .getByRole('row')
    .filter({ hasText: 'massive mobilization against Iran' })
    .getByRole('button', { name: 'opposes' })
    .first()
    .tap()
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeInViewport()
})
