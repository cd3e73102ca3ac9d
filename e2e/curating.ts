import type { Page } from '@playwright/test'

export const TEXT = `Norway and Denmark met in Oslo on Monday. "Norway helps us," said Denmark.

Sweden accused Norway of spying, and Denmark and Finland support Sweden.`

/** The text on the page for making texts. */
export const text = (page: Page) => page.getByRole('application', { name: 'The text' })

/** Pastes the text and takes the names of countries that the page finds. */
export async function begin(page: Page) {
  await page.goto('./curate/')
  await page.getByLabel('Title').fill('Harbour talks')
  await page.getByLabel('The text').fill(TEXT)
  await page.getByRole('button', { name: 'Start with this text' }).click()
  await page.getByRole('button', { name: 'Take all 4 countries' }).click()
}

/** Selects the first words of a sentence, by keyboard alone. */
export async function select(page: Page, sentence: number, words: number) {
  await text(page).focus()
  await page.keyboard.press('Home')
  for (let i = 1; i < sentence; i++) await page.keyboard.press('ArrowDown')
  for (let i = 1; i < words; i++) await page.keyboard.press('Shift+ArrowRight')
}
