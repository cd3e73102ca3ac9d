import type { Page } from '@playwright/test'
import { PHASE_OF, type Phase } from '../src/domain/timeline/phases.ts'
import { frame, test } from './host.ts'
import { openFile } from './openFile.ts'
import { claims, evidence, heading, lookAt, only, tab } from './parts.ts'
import { printed, untilItPrintsSheets } from './pdf.ts'
import { smallText } from './smallText.ts'
import { expect } from './test.ts'
import { counted, mainClaims, text } from './text.ts'

const timeline = (page: Page) => page.getByRole('group', { name: 'Before, now and ahead' })
const column = (page: Page, name: string) => timeline(page).getByRole('region', { name, exact: true })
const NAMES: [Phase, string][] = [
  ['before', 'Before'],
  ['now', 'Now'],
  ['announced', 'Announced'],
  ['wanted', 'Wanted'],
  ['feared', 'Claimed or feared'],
]

test('every claim stands in the column of its status, and the text’s own words date it', async ({ page }) => {
  await page.goto('./')
  await lookAt(page, 'Timeline')
  await expect(page).toHaveURL(/\?view=timeline$/)
  for (const [phase, name] of NAMES) {
    const own = mainClaims.filter(({ status }) => PHASE_OF[status] === phase)
    await expect(column(page, name).getByRole('heading', { level: 2 })).toContainText(counted(own))
  }
  await expect(column(page, 'Denied')).toHaveCount(0)
  const words = new Set(mainClaims.flatMap(({ when }) => when?.words ?? []))
  for (const one of words)
    await expect(timeline(page).getByRole('heading', { level: 3, name: one }).first()).toBeVisible()
  expect(words.size).toBeGreaterThan(5)
  await expect(column(page, 'By date')).toHaveCount(0)
})

test('what is dated opens the words that date it, and an event all that is said of it', async ({ page }) => {
  await page.goto('./?view=timeline')
  await column(page, 'Before').getByRole('button', { name: 'Ebrahim Raisi visits Russia' }).first().click()
  await expect(heading(page, 'Ebrahim Raisi visits Russia')).toBeVisible()
  await expect(claims(page).first()).toContainText('some six months ago')
  await expect(page).toHaveURL(/\?view=timeline&select=ebrahim-raisi--visits--russia$/)
  await column(page, 'Announced').getByRole('button', { name: "Biden's visit to Saudi Arabia Event" }).click()
  await expect(evidence(page)).toContainText('When, in the text’s words: “July 15th and 16th”')
  await tab(page, 'Graph').click()
  await expect(page).toHaveURL(/\?select=biden-saudi-arabia-visit$/)
})

test('of the rest it says that the text does not say when', async ({ page }) => {
  await page.goto('./?view=timeline&types=opposes')
  const undated = column(page, 'Wanted').getByRole('heading', { name: 'The text does not say when' })
  await expect(undated).toBeVisible()
  await page.goto('./?view=timeline&types=aligned-with')
  await expect(page.getByText('The text says of nothing here when it was or will be.')).toBeVisible()
})

test('a text with dates has an axis of them', async ({ page }) => {
  const file = smallText()
  file.relations[0]!.claims[0]!.when = { words: 'On the raft', start: '1807-06-25' }
  file.relations[1]!.claims[0]!.when = { words: 'broke', start: '1807-11', end: '1807-12' }
  await page.goto('./')
  await openFile(page, 'tilsit.json', file)
  await lookAt(page, 'Timeline')
  const dates = column(page, 'By date')
  await expect(dates.getByText('25 June 1807')).toBeVisible()
  await expect(dates.getByText('November 1807 to December 1807')).toBeVisible()
  await expect(dates.getByRole('button')).toHaveCount(2)
  await dates.getByRole('button').last().click()
  await expect(evidence(page)).toContainText('Russia broke with Britain.')
  await expect(timeline(page).locator('[aria-current]')).toHaveCount(2)
})

test('it has the filters of the graph, the lens of a voice, and compares two', async ({ page }) => {
  await page.goto('./?view=timeline')
  await page.getByRole('button', { name: 'Legend and filters' }).click()
  await only(page, 'Voices: who says it', 'Benny Gantz')
  await expect(column(page, 'Wanted').getByRole('heading', { name: 'Last year' })).toBeVisible()
  await expect(column(page, 'Now')).toContainText('0 claims')
  await page.goto('./?view=timeline&compare=author~ria-novosti')
  await expect(
    column(page, 'Now').getByRole('button', { name: /^Russia opposes The West.*both voices/ }),
  ).toBeVisible()
  await expect(
    column(page, 'Now').getByRole('button', { name: /^The West sanctions Iran.*only RIA Novosti/ }),
  ).toBeVisible()
})

test('the keyboard goes up and down a column and over to the next', async ({ page }) => {
  await page.goto('./?view=timeline')
  await timeline(page).getByRole('button').first().focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toContainText('Mohammed bin Salman takes part in')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toContainText('Mohammed bin Salman visits Egypt')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toContainText('Saudi Arabia is in tension with Jordan')
  await page.keyboard.press('Home')
  await expect(focused).toContainText('Saudi Arabia is in tension with Egypt')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Saudi Arabia is in tension with Egypt')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(evidence(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(focused).toContainText('Saudi Arabia is in tension with Egypt')
  await page.keyboard.press('Tab')
  await expect(timeline(page).locator(':focus')).toHaveCount(0)
})

test('before a class it marks where in time what is selected stands', async ({ page }) => {
  await page.goto('./?view=timeline&present=1&select=russia--supports--iran')
  const selected = page.getByRole('main').getByRole('button', { name: 'Russia supports Iran' })
  await expect(selected).toHaveCount(2)
  await expect(page.getByRole('main')).toContainText('during the nuclear negotiations')
  await page.goto('./?view=timeline&present=1')
  await page.getByRole('main').getByRole('button', { name: 'Saudi Arabia is in tension with Egypt' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Saudi Arabia is in tension with Egypt' }),
  ).toBeVisible()
})

test('printed, the claims stand under the words that date them', async ({ page }) => {
  await page.goto('./?view=timeline&select=russia--supports--iran')
  await untilItPrintsSheets(page)
  const { text: all } = await printed(page)
  expect(all).toMatch(/Before “during the nuclear negotiations” .*Russia supports Iran/)
  expect(all).toMatch(/Claimed or feared .*Russia supports Iran/)
})

test('a frame shows it, and follows its host', async ({ host, page }) => {
  const app = await host(frame('width="900" height="600" sandbox="allow-scripts"'))
  await app.evaluate(() => undefined)
  await page.evaluate(() => {
    frames[0]!.postMessage({ entente: 1, type: 'set-view', query: '?view=timeline&voices=benny-gantz' }, '*')
  })
  await expect(app.getByRole('region', { name: 'Wanted' })).toContainText('Last year')
  expect(text.voices.map(({ id }) => id)).toContain('benny-gantz')
})
