import { frame, test } from './host.ts'
import { expect } from './test.ts'

const fills = (within: { evaluate<T>(what: () => T): Promise<T> }) =>
  within.evaluate(() => document.fullscreenElement === document.documentElement)

test('the page fills the screen and leaves it again, by keyboard too, and says which', async ({ page }) => {
  await page.goto('./')
  const enter = page.getByRole('button', { name: 'Full screen', exact: true })
  const leave = page.getByRole('button', { name: 'Leave full screen', exact: true })
  await enter.click()
  await expect(leave).toBeVisible()
  await expect(enter).toHaveCount(0)
  expect(await fills(page)).toBe(true)
  await leave.focus()
  await page.keyboard.press('Enter')
  await expect(enter).toBeFocused()
  expect(await fills(page)).toBe(false)
  await page.keyboard.press('Space')
  await expect(leave).toBeFocused()
  // Whatever else ends it, the browser's own key say, is noticed.
  await page.evaluate(() => document.exitFullscreen())
  await expect(enter).toBeVisible()
})

test('a frame that is allowed to fill the screen can', async ({ host }) => {
  const app = await host(frame('width="1000" height="600" allow="fullscreen"'))
  await app.getByRole('button', { name: 'Full screen', exact: true }).click()
  await expect(app.getByRole('button', { name: 'Leave full screen', exact: true })).toBeVisible()
  expect(await fills(app)).toBe(true)
})

test('a frame that is not has no dead control, but the address of the full page', async ({ host }) => {
  const app = await host(frame('width="1000" height="600" sandbox="allow-scripts"'))
  await expect(app.getByRole('button', { name: 'Present', exact: true })).toBeVisible()
  await expect(app.getByRole('button', { name: /full screen/i })).toHaveCount(0)
  await expect(app.getByText('Full page:')).toBeInViewport()
})
