import { printed } from './pdf.ts'
import { askForKey } from './proof.ts'
import { expect, test } from './test.ts'
import { sentences, text } from './text.ts'

const flat = (words: string) => words.replaceAll(/\s/g, '')

test('the Share dialog says how many pages, prints the text alone, and notes on request', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  await page.goto('./')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const pages = dialog.getByRole('status').filter({ hasText: 'page' })
  await expect(pages).toHaveText(/^about [5-7] A4 pages$/)
  await dialog.getByRole('checkbox', { name: 'with the notes from outside the text' }).check()
  await expect(pages).toHaveText(/^about ([89]|1\d) A4 pages$/)
  await dialog.getByRole('radio', { name: 'The whole text without marks' }).check()
  await expect(pages).toHaveText(/^about [23] A4 pages$/)
  await expect(dialog.getByRole('checkbox')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Print' }).click()
  const sheet = page.locator('article[aria-label="Handout"]')
  await expect(sheet).toContainText(sentences.at(-1)!.text)
  await expect(sheet.locator('mark')).toHaveCount(0)
  await expect(sheet).not.toContainText('of 208 claims')
})

test('notes from outside stand on paper after what the text says, with their sources', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'))
  })
  await page.goto('./?select=ria-novosti')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('status').filter({ hasText: 'page' })).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'with the notes from outside the text' }).check()
  await dialog.getByRole('button', { name: 'Print' }).click()
  const print = page.locator('body > div', { has: page.locator('article[aria-label="Handout"]') })
  const note = text.notes.find(({ about }) => 'entity' in about && about.entity === 'ria-novosti')!
  await expect(print).toContainText(note.text)
  await expect(print).toContainText(note.sources[0]!.url)
})

test('the Share dialog prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => (document.title = 'asked to print')
  })
  await page.goto('./')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click()
  await expect(page).toHaveTitle('asked to print')
})

test('the questions of a class are printed as a worksheet, and the key apart from it', async ({
  page,
  baseURL,
}) => {
  const query = '?view=proof&seed=class-3b&questions=12'
  await page.goto(`./${query}`)
  await askForKey(page)
  const key = await printed(page)
  expect(key.text).toMatch(/^\s*(Page \d+ of \d+ )?\s*Answer key/)
  expect(key.text.match(/Sentence \d+:/g)!.length).toBeGreaterThanOrEqual(12)
  expect(flat(key.text)).toContain(flat(`${baseURL}${text.id}/${query}`))

  const { pages } = await printed(page)
  const sheet = { text: pages.map((one) => one.text.replace(/Page \d+ of \d+/, '')).join(' ') }
  expect(sheet.text, 'asked for once, it is printed once').not.toContain('Answer key')
  expect(sheet.text).not.toMatch(/Sentence \d+:/)
  expect(sheet.text).toContain('Find the proof')
  expect(sheet.text.match(/Sentence Voice Status/g)).toHaveLength(12)
  for (const { text: sentence } of sentences) expect(flat(sheet.text)).toContain(flat(sentence))
  expect(flat(sheet.text)).toContain(flat(`${baseURL}${text.id}/${query}`))
})
