import type { Locator } from '@playwright/test'
import { evidence, filter, find, heading } from './parts.ts'
import { expect, test } from './test.ts'
import { counted, mainClaims } from './text.ts'

const ria = mainClaims.filter(({ voice }) => voice === 'ria-novosti')

test('a voice is a lens: chosen in the list of voices, let go by a second press', async ({ page }) => {
  await page.goto('./')
  const voice = evidence(page).getByRole('button', { name: `RIA Novosti ${counted(ria)}` })
  await voice.click()
  await expect(page).toHaveURL(/\?voices=ria-novosti$/)
  await expect(voice).toHaveAttribute('aria-pressed', 'true')
  await expect(evidence(page).getByText('pale now').first()).toBeVisible()
  await voice.click()
  await expect(page).toHaveURL(/\/$/)
})

test('the panel of voices counts, switches and compares', async ({ page }) => {
  await page.goto('./?select=iran')
  await evidence(page).getByRole('button', { name: 'Who says what?' }).click()
  const voices = page.getByRole('complementary', { name: 'Voices' })
  await expect(voices).toBeFocused()
  await expect(voices.getByText(/^The author makes \d+ of the \d+ claims/)).toBeVisible()
  await voices.getByRole('button', { name: /^RIA Novosti/ }).click()
  await voices.getByRole('button', { name: /^The author/ }).click()
  await expect(page).toHaveURL(/voices=author\.ria-novosti/)
  await voices.getByRole('combobox', { name: 'First' }).selectOption('RIA Novosti')
  await expect(voices.getByText(/^Only /)).toHaveCount(0)
  await voices.getByRole('combobox', { name: 'Second' }).selectOption('The author')
  await voices.getByRole('button', { name: 'Compare', exact: true }).click()

  const comparison = page.getByRole('complementary', { name: 'Comparison' })
  await expect(page).toHaveURL(/compare=ria-novosti~author/)
  await expect(comparison.getByRole('heading', { name: /Only RIA Novosti \(\d+\)/ })).toBeVisible()
  await comparison.getByRole('button', { name: 'Swap' }).click()
  await expect(page).toHaveURL(/compare=author~ria-novosti/)
  await comparison.getByRole('button', { name: 'Leave the comparison', exact: true }).last().click()
  await expect(voices).toBeVisible()
})

test('a comparison begins with its counts, which lead down to what they count', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?compare=author~ria-novosti')
  const comparison = page.getByRole('complementary', { name: 'Comparison' })
  const counts = comparison.getByRole('navigation', { name: 'What both say, and what one alone' })
  const [conflict, both, , second] = await counts.getByRole('button').all()
  await expect(conflict!).toBeDisabled()
  await expect(both!).toBeInViewport({ ratio: 1 })
  await expect(second!).toHaveText(/^Only RIA Novosti\s*[1-9]\d*$/)
  const title = comparison.getByRole('heading', { name: /^Only RIA Novosti \(\d+\)/ })
  await expect(title).not.toBeInViewport()
  await second!.click()
  await expect(title).toBeInViewport({ ratio: 1 })
  await expect(title).toBeFocused()
})

test('above the picture of a comparison stand the colours of its lines', async ({ page }) => {
  await page.goto('./?compare=author~ria-novosti')
  const key = page.getByRole('list', { name: 'What the colours mean' })
  await expect(key.getByRole('listitem')).toHaveText([/^\s*Both$/, /Only The author/, /Only RIA Novosti/])
  await expect(key).not.toContainText('friendly')
  // The lines of its lists are those of the picture, not those of a picture that compares nobody.
  const stroke = (line: Locator) => line.evaluate((svg) => getComputedStyle(svg).color)
  const list = page.getByRole('complementary', { name: 'Comparison' })
  const both = await stroke(key.getByRole('listitem').first().locator('svg'))
  expect(
    await stroke(
      list.getByRole('button', { name: 'Ebrahim Raisi meets Vladimir Putin' }).first().locator('svg'),
    ),
  ).toBe(both)
})

test('a comparison hears two voices alone, in every view', async ({ page }) => {
  await page.goto('./?view=table&compare=author~ria-novosti')
  const two = mainClaims.filter(({ voice }) => ['author', 'ria-novosti'].includes(voice))
  await expect(page.getByRole('table')).toContainText(counted(two))
  await page.getByRole('button', { name: 'Legend and filters' }).click()
  const list = await filter(page, 'Voices: who says it')
  await expect(list.getByRole('checkbox', { name: /RIA Novosti/ })).toBeChecked()
  await expect(list.getByRole('checkbox', { name: /Benny Gantz/ })).not.toBeChecked()
  await list.getByRole('checkbox', { name: /Benny Gantz/ }).check()
  await expect(page).not.toHaveURL(/compare/)
})

test('a comparison of a voice with itself, or with one that is not there, is left out', async ({ page }) => {
  await page.goto('./?compare=author~nobody')
  await expect(page.getByText('A part of this link means nothing here')).toContainText(
    'compare=author~nobody',
  )
  await expect(heading(page, 'How to read this')).toBeVisible()
})

test('the voice of a claim leads to what it alone says', async ({ page }) => {
  await page.goto('./')
  await find(page, 'Saudi Arabia opposes Iran')
  await evidence(page).getByRole('button', { name: 'Hear only this voice' }).first().click()
  await expect(page).toHaveURL(/voices=/)
  await evidence(page).getByRole('button', { name: 'Hear all voices' }).first().click()
  await expect(page).not.toHaveURL(/voices=/)
})
