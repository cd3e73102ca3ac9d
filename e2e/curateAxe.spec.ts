import { axeViolations } from './axe.ts'
import { begin, select, text } from './curating.ts'
import { expect, test } from './test.ts'

test('axe finds nothing where a text begins', async ({ page }) => {
  await page.goto('./curate/')
  await expect(page.getByLabel('The text')).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
})

for (const [name, viewport] of Object.entries({
  laptop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
}))
  test(`axe finds nothing on the desk: ${name}`, async ({ page }) => {
    await begin(page)
    await page.setViewportSize(viewport)
    expect(await axeViolations(page)).toEqual([])
    if (name === 'phone') await page.getByRole('button', { name: 'Work', exact: true }).click()
    for (const step of ['1 Names', '2 Claims', '3 Tour', '4 Finish']) {
      await page.getByRole('button', { name: step }).click()
      expect(await axeViolations(page)).toEqual([])
    }
  })

test('axe finds nothing in the form for a claim', async ({ page }) => {
  await begin(page)
  await select(page, 1, 4)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'A claim' })).toBeVisible()
  await expect(text(page)).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
})
