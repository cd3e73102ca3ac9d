import { graph, tool } from './parts.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('the menu of a phone lies over the page, moves nothing, and goes by Escape and by a tap beside it', async ({
  page,
}) => {
  await page.goto('./')
  const menu = page.getByRole('button', { name: 'Menu' })
  const share = page.getByRole('banner').getByRole('button', { name: 'Share' })
  await expect(graph(page)).toBeVisible()
  const before = await graph(page).boundingBox()
  await menu.click()
  await expect(share).toBeVisible()
  expect(await graph(page).boundingBox()).toEqual(before)
  await share.focus()
  await page.keyboard.press('Escape')
  await expect(share).toBeHidden()
  await expect(menu).toBeFocused()
  await menu.click()
  await page.mouse.click(195, 600)
  await expect(share).toBeHidden()
})

test('a dialog opened from the menu gives the keyboard back to its button', async ({ page }) => {
  await page.goto('./')
  const keys = await tool(page, 'Keyboard keys')
  await keys.click()
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden()
  await expect(keys).toBeFocused()
})

test('the filters opened from the menu are not covered by it', async ({ page }) => {
  await page.goto('./')
  await (await tool(page, 'Legend and filters')).click()
  const filters = page.getByRole('complementary', { name: 'Legend and filters' })
  await expect(filters.getByRole('button', { name: 'Close filters' })).toBeVisible()
  await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeHidden()
})
