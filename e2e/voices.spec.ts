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
