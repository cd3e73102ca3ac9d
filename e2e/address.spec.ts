import { claims, evidence, filter, find, heading, only, searchField, tab } from './parts.ts'
import { expect, test } from './test.ts'
import { counted, mainClaims } from './text.ts'

const VOICES = 'Voices: who says it'

test('every step is in the address; back undoes, forward does again', async ({ page }) => {
  await page.goto('./')
  await find(page, 'Riyadh')
  await expect(page).toHaveURL(/\?select=saudi-arabia$/)
  await only(page, VOICES, 'Benny Gantz')
  await expect(page).toHaveURL(/\?select=saudi-arabia&voices=benny-gantz$/)
  await tab(page, 'Table').click()
  await expect(page).toHaveURL(/\?view=table&select=saudi-arabia&voices=benny-gantz$/)

  await page.goBack()
  await expect(tab(page, 'Graph')).toHaveAttribute('aria-current', 'page')
  await page.goBack()
  const author = (await filter(page, VOICES)).getByRole('checkbox', { name: /The author/ })
  await expect(author).toBeChecked()
  await page.goBack()
  await expect(heading(page, 'How to read this')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)

  await page.goForward()
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
  await page.goForward()
  await expect(author).not.toBeChecked()
  await page.goForward()
  await expect(tab(page, 'Table')).toHaveAttribute('aria-current', 'page')
})

test('what is typed into the search is in the address, but is no step', async ({ page }) => {
  await page.goto('./')
  await tab(page, 'Table').click()
  await searchField(page).fill('Riyadh')
  await expect(page).toHaveURL(/q=Riyadh/)
  await page.goBack()
  await expect(tab(page, 'Graph')).toHaveAttribute('aria-current', 'page')
})

test('a pasted link restores filters, selection, view and sorting exactly', async ({ page }) => {
  const query =
    'view=table&select=iran--cooperates-with--russia&voices=ria-novosti.author&status=ongoing&sort=-voice'
  await page.goto(`./?${query}`)
  await expect(tab(page, 'Table')).toHaveAttribute('aria-current', 'page')
  await expect(heading(page, 'Iran cooperates with Russia')).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Voice' })).toHaveAttribute('aria-sort', 'descending')
  const shown = mainClaims.filter(
    ({ voice, status }) => ['ria-novosti', 'author'].includes(voice) && status === 'ongoing',
  )
  await expect(page.getByRole('table')).toContainText(counted(shown))
  await page.getByRole('button', { name: 'Legend and filters' }).click()
  const voices = await filter(page, VOICES)
  await expect(voices.getByRole('checkbox', { name: /RIA Novosti/ })).toBeChecked()
  await expect(voices.getByRole('checkbox', { name: /Benny Gantz/ })).not.toBeChecked()
  expect(new URL(page.url()).search).toBe(`?${query}`)
})

test('a focus of two steps is restored', async ({ page }) => {
  await page.goto('./?select=iran&focus=iran&depth=2')
  await expect(page.getByText('Only Iran and what is within 2 steps of it.')).toBeVisible()
  await expect(evidence(page).getByRole('combobox', { name: 'Steps' })).toHaveValue('2')
})

test('garbage is left out with a notice, the rest is kept, strangers too', async ({ page }) => {
  await page.goto(
    './?utm_source=mail&view=banana&select=nobody&kinds=state.alien&depth=99&voices=%00%FF#here',
  )
  const notice = page.getByText('A part of this link means nothing here and was left out')
  await expect(notice).toContainText('view=banana')
  const kinds = await filter(page, 'Entities')
  await expect(kinds.getByRole('checkbox', { name: /States/ })).toBeChecked()
  await expect(kinds.getByRole('checkbox', { name: /Leaders/ })).not.toBeChecked()
  await tab(page, 'Table').click()
  await expect(page).toHaveURL(/\?view=table&kinds=state&utm_source=mail#here$/)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice).toBeHidden()
})

test('the copied link opens the same evidence', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?view=table&voices=author')
  await find(page, 'saudi opposes')
  await evidence(page).getByRole('button', { name: 'Copy link' }).click()
  await expect(evidence(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  const another = await context.newPage()
  await another.goto(link)
  await expect(heading(another, 'Saudi Arabia opposes Iran')).toBeVisible()
  await expect(tab(another, 'Table')).toHaveAttribute('aria-current', 'page')
})

test('the citation is copied in three styles, with what the source states', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?select=saudi-arabia--opposes--iran')
  const claim = claims(page).first()
  await claim.getByText('Copy citation', { exact: true }).click()
  for (const style of ['APA', 'MLA', 'Chicago']) {
    await claim.getByRole('button', { name: `Copy ${style} citation` }).click()
    await expect(
      claim.getByRole('status').filter({ hasText: `Copy ${style} citation: copied` }),
    ).toBeAttached()
    const citation = await page.evaluate(() => navigator.clipboard.readText())
    expect(citation).toContain('Kiss of Ashgabat')
    expect(citation).toContain('n.d.')
    expect(citation).toContain('select=saudi-arabia--opposes--iran')
  }
})

test('the theme is in the address', async ({ page }) => {
  await page.goto('./?theme=dark')
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await paper()
  await page.getByRole('button', { name: 'Light theme' }).click()
  await expect(page).toHaveURL(/\?theme=light$/)
  await expect(page.getByRole('button', { name: 'Dark theme' })).toBeVisible()
  expect(await paper()).not.toBe(dark)
})

test('the theme stays on the way back, and the address says so', async ({ page }) => {
  await page.goto('./')
  await tab(page, 'Table').click()
  await page.getByRole('button', { name: 'Dark theme' }).click()
  await page.goBack()
  await expect(tab(page, 'Graph')).toHaveAttribute('aria-current', 'page')
  await expect(page).toHaveURL(/\/\?theme=dark$/)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goForward()
  await expect(page).toHaveURL(/\?view=table&theme=dark$/)
})

for (const [how, query] of [
  ['as HTML', 'view=table&amp;select=iran&amp;status=ongoing'],
  ['as HTML, by number', 'view=table&#038;select=iran&#038;status=ongoing'],
  ['once too often', 'view=table%26select=iran%26status%3Dongoing'],
  ['with the end of the sentence', 'view=table&select=iran&status=ongoing).'],
])
  test(`a link that was written ${how} leads where it should`, async ({ page }) => {
    await page.goto(`./?${query}`)
    await expect(tab(page, 'Table')).toHaveAttribute('aria-current', 'page')
    await expect(heading(page, 'Iran')).toBeVisible()
    const shown = mainClaims.filter(({ status }) => status === 'ongoing')
    await expect(page.getByRole('table')).toContainText(counted(shown))
    await expect(page.getByText('A part of this link means nothing here')).toBeHidden()
    await tab(page, 'Graph').click()
    await expect(page).toHaveURL(/\?select=iran&status=ongoing$/)
  })
