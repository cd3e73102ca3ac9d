import type { Frame, Page } from '@playwright/test'
import { frame, test } from './host.ts'
import { evidence, graph, heading, searchField } from './parts.ts'
import { expect } from './test.ts'

const STEP = './?tour=two-camps&step=2&present=1'
const dark = (page: Page) => page.getByRole('button', { name: 'The screen is dark. Go on' })
const standsAt = (page: Page, step: number) =>
  expect(page.getByRole('status', { name: new RegExp(`^Step ${step} of`) })).toBeVisible()
const keys = (app: Page | Frame) => app.getByRole('dialog', { name: 'Keys' })
const singleKeys = (app: Page | Frame) =>
  keys(app).getByRole('checkbox', { name: /^Letters and signs are shortcuts/ })

/** A press as a keyboard of another layout makes it. */
const press = (page: Page, key: string, code: string) =>
  page.evaluate(
    (init) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      ),
    { key, code },
  )

for (const [layout, key, code] of [
  ['French', ':', 'Period'],
  ['Russian', 'и', 'KeyB'],
  ['Russian', 'ю', 'Period'],
  ['Dvorak', 'x', 'KeyB'],
  ['Greek', 'β', 'KeyB'],
] as const)
  test(`a remote darkens the screen on a ${layout} keyboard, where it writes “${key}”`, async ({ page }) => {
    await page.goto(STEP)
    await standsAt(page, 2)
    await press(page, key, code)
    await expect(dark(page)).toBeVisible()
    await press(page, key, code)
    await expect(dark(page)).toHaveCount(0)
  })

test('letters are found by their place where another script is written', async ({ page }) => {
  await page.goto('./')
  await graph(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(heading(page, 'Iran')).toBeVisible()
  await press(page, 'а', 'KeyF')
  await expect(page).toHaveURL(/focus=iran/)
  await press(page, '؟', 'Slash')
  await expect(keys(page)).toHaveCount(0)
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '؟', code: 'Slash', shiftKey: true, bubbles: true }),
    ),
  )
  await expect(keys(page)).toBeVisible()
})

test('a menu of tours that has the focus keeps its keys to itself', async ({ page }) => {
  await page.goto('./?tour=two-camps&step=2&present=notes')
  const menu = page.getByRole('combobox', { name: 'Tour' })
  const blank = page.getByRole('button', { name: 'Blank' })
  const place = page.getByRole('status').filter({ hasText: /^\d+ \/ \d+$/ })
  await expect(place).toHaveText(/^2 /)
  await menu.focus()
  for (const [key, code] of [
    [' ', 'Space'],
    ['ArrowRight', 'ArrowRight'],
    ['PageDown', 'PageDown'],
    ['End', 'End'],
    ['b', 'KeyB'],
  ] as const)
    await press(page, key, code)
  await expect(place).toHaveText(/^2 /)
  await expect(blank).toHaveAttribute('aria-pressed', 'false')
  await expect(page).toHaveURL(/present=notes/)

  // The space bar presses the button that has the focus, once.
  await page.getByRole('button', { name: 'Back', exact: true }).focus()
  await page.keyboard.press('Space')
  await expect(place).toHaveText(/^1 /)
  // Its question is answered first.
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageDown')
  await expect(place).toHaveText(/^2 /)
})

test('letters and signs are switched off everywhere, and it is remembered', async ({ page }) => {
  await page.goto('./')
  await page.keyboard.press('?')
  await singleKeys(page).uncheck()
  await expect(keys(page).getByText('search (off)')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys(page)).toHaveCount(0)

  await page.reload()
  await graph(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(heading(page, 'Iran')).toBeVisible()
  for (const key of ['f', '/', '?', '0']) await page.keyboard.press(key)
  await expect(graph(page)).toBeFocused()
  await expect(keys(page)).toHaveCount(0)
  await expect(page).not.toHaveURL(/focus=/)
  await expect(searchField(page)).not.toHaveAttribute('aria-keyshortcuts')
  // What is not a letter or a sign goes on working.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(evidence(page)).toBeFocused()

  await page.goto(STEP)
  await standsAt(page, 2)
  for (const key of ['b', '.', 'q', 's', '?']) await page.keyboard.press(key)
  await expect(dark(page)).toHaveCount(0)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await standsAt(page, 3)
  await page.keyboard.press('PageUp')
  await standsAt(page, 2)
  await page.keyboard.press('Space')
  await standsAt(page, 3)
  await page.getByRole('button', { name: 'Keys', exact: true }).click()
  await singleKeys(page).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('b')
  await expect(dark(page)).toBeVisible()
})

test('where nothing can be stored, the switch holds for the visit', async ({ page, host }) => {
  const app = await host(frame('width="1000" height="700" sandbox="allow-scripts"'))
  await app.getByRole('button', { name: 'Keyboard keys' }).click()
  await singleKeys(app).uncheck()
  await expect(keys(app).getByText('it holds for this visit')).toBeVisible()
  await app.getByRole('button', { name: 'Close', exact: true }).click()
  await app.getByRole('application').focus()
  await page.keyboard.press('?')
  await page.keyboard.press('ArrowRight')
  await expect(app.getByRole('heading', { level: 2, name: 'Iran' })).toBeVisible()
  await expect(keys(app)).toHaveCount(0)
})
