import type { Frame, Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { frame, test } from './host.ts'
import { expect } from './test.ts'
import { text } from './text.ts'

const [firstTour] = text.tours
const tourCalled = (id: string) => text.tours.find((tour) => tour.id === id)!

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const counter = (page: Page) => page.getByRole('status', { name: /^Step \d+ of \d+$/ })
const standsAt = (page: Page, step: number) =>
  expect(counter(page)).toHaveAccessibleName(new RegExp(`^Step ${step} of`))
const dark = (page: Page) => page.getByRole('button', { name: 'The screen is dark. Go on' })
const picture = (page: Page) => page.getByRole('group', { name: /^Picture: / })

test('a whole tour by the keys of a remote alone', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(title(page)).toHaveText(text.title)
  await page.getByRole('button', { name: new RegExp(`^${firstTour!.title}`) }).click()
  for (const [i, step] of firstTour!.steps.entries()) {
    await expect(title(page)).toHaveText(step.title)
    await standsAt(page, i + 1)
    await expect(page.getByText(step.text)).toBeVisible()
    if (step.question) {
      await expect(page.getByText(step.question.ask)).toBeVisible()
      await expect(page.getByText(step.question.answer)).toBeHidden()
      await page.keyboard.press('PageDown')
      await expect(page.getByText(step.question.answer)).toBeVisible()
    }
    await page.keyboard.press('PageDown')
  }
  const last = firstTour!.steps.length
  await standsAt(page, last)
  await page.keyboard.press('PageUp')
  await standsAt(page, last - 1)
  await page.keyboard.press('Home')
  await standsAt(page, 1)
  await page.keyboard.press('End')
  await standsAt(page, last)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('application')).toBeVisible()
})

test('arrows and the space bar step as well', async ({ page }) => {
  await page.goto('./?tour=two-camps&step=2&present=1')
  await standsAt(page, 2)
  await page.keyboard.press('ArrowRight')
  await standsAt(page, 3)
  await page.keyboard.press('ArrowLeft')
  await standsAt(page, 2)
  await page.keyboard.press('Space')
  await standsAt(page, 3)
})

test('the screen goes dark to talk, and comes back as it was', async ({ page }) => {
  await page.goto('./?tour=two-camps&step=2&present=1')
  await standsAt(page, 2)
  for (const key of ['.', 'b', 'B']) {
    await page.keyboard.press(key)
    await expect(dark(page)).toBeVisible()
    await page.keyboard.press(key)
    await expect(dark(page)).toHaveCount(0)
  }
  await page.keyboard.press('.')
  await page.keyboard.press('PageDown')
  await expect(dark(page)).toHaveCount(0)
  await standsAt(page, 2)
  await page.keyboard.press('.')
  await dark(page).click()
  await standsAt(page, 2)
})

test('a step is an address: reloading, the back button and leaving lose nothing', async ({ page }) => {
  await page.goto('./?tour=who-says-so&step=4&present=1')
  const { title: fourth } = tourCalled('who-says-so').steps[3]!
  await expect(title(page)).toHaveText(fourth)
  await page.keyboard.press('PageUp')
  await standsAt(page, 3)
  expect(new URL(page.url()).search).toBe('?tour=who-says-so&step=3&present=1')
  await page.reload()
  await standsAt(page, 3)
  await page.goBack()
  await expect(title(page)).toHaveText(fourth)
  await page.keyboard.press('Escape')
  const card = page.getByRole('region', { name: 'Tour: Who says so?' })
  await expect(card.getByRole('heading', { name: fourth })).toBeVisible()
})

test('who wanders off a step finds the way back to it', async ({ page }) => {
  await page.goto('./?tour=two-camps&step=3&present=1')
  await standsAt(page, 3)
  await picture(page).getByText('Israel').click()
  await expect(title(page)).toHaveText('Israel')
  await page.reload()
  await expect(title(page)).toHaveText('Israel')
  await page.getByRole('button', { name: 'Back to step 3' }).click()
  await expect(title(page)).toHaveText(tourCalled('two-camps').steps[2]!.title)
  await picture(page).getByText('Israel').click()
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(tourCalled('two-camps').steps[2]!.title)
})

test('without a tour it goes through what is selected, sentence by sentence', async ({ page }) => {
  const relation = text.relations.find(({ id }) => id === 'ebrahim-raisi--meets--vladimir-putin')!
  await page.goto(`./?select=${relation.id}&present=1`)
  for (const { quote } of relation.claims) {
    await expect(page.getByRole('figure').getByText(String(quote), { exact: true })).toBeVisible()
    await page.keyboard.press('PageDown')
  }
})

test('a finger steps too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}?tour=two-camps&step=2&present=1`)
  await standsAt(page, 2)
  const swipe = async (from: number, to: number) => {
    const touch = (type: string, clientX: number) =>
      title(page).dispatchEvent(type, {
        pointerType: 'touch',
        isPrimary: true,
        clientX,
        clientY: 300,
        bubbles: true,
      })
    await touch('pointerdown', from)
    await touch('pointerup', to)
  }
  await swipe(300, 80)
  await standsAt(page, 3)
  await swipe(80, 300)
  await standsAt(page, 2)
  await context.close()
})

test('the presenter’s window and the screen stay on the same step', async ({ page, context }) => {
  await page.goto('./?tour=two-camps&present=1')
  await standsAt(page, 1)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Presenter’s window' }).click()
  const notes = await opened
  const { steps } = tourCalled('two-camps')
  const aside = (name: string) => notes.getByRole('region', { name })
  await expect(aside('Notes')).toContainText(steps[0]!.notes!)
  await expect(aside('Next')).toContainText(steps[1]!.title)
  await expect(aside('On the screen')).toContainText(steps[0]!.question!.answer)
  await notes.getByRole('button', { name: 'Show the answer' }).click()
  await expect(page.getByText(steps[0]!.question!.answer)).toBeVisible()
  await notes.keyboard.press('PageDown')
  await expect(title(page)).toHaveText(steps[1]!.title)
  await page.keyboard.press('PageDown')
  await expect(aside('On the screen')).toContainText(steps[2]!.title)
  await notes.getByRole('button', { name: 'Blank' }).click()
  await expect(dark(page)).toBeVisible()
  await page.keyboard.press('b')
  await expect(notes.getByText('The screen is dark.')).toHaveCount(0)
  expect(await axeViolations(notes)).toEqual([])
  await notes.close()
  await page.keyboard.press('PageUp')
  await expect(title(page)).toHaveText(steps[1]!.title)
})

test('a step works in a sandboxed frame, its keys with it', async ({ host, page }) => {
  const embed = `http://127.0.0.1:${process.env['E2E_PORT'] ?? 4319}/kiss-of-ashgabat/embed.html`
  const src = `${embed}?tour=two-camps&amp;step=2&amp;present=1`
  const app = await host(frame('width="960" height="600" sandbox="allow-scripts"', src))
  const heading = app.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText(tourCalled('two-camps').steps[1]!.title)
  await expect(app.getByRole('link', { name: 'Presenter’s window' })).toHaveCount(0)
  await expect(app.getByRole('button', { name: 'Full screen' })).toHaveCount(0)
  await heading.click()
  await page.keyboard.press('PageDown')
  await expect(heading).toHaveText(tourCalled('two-camps').steps[2]!.title)
  await app.getByRole('button', { name: 'Same view for the class (Q)' }).click()
  await expect(app.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(app.getByRole('application')).toBeVisible()
})

test('a frame that cannot fill the screen leads to the page itself, where it may', async ({ host }) => {
  const embed = `http://127.0.0.1:${process.env['E2E_PORT'] ?? 4319}/kiss-of-ashgabat/embed.html`
  const src = `${embed}?tour=two-camps&amp;step=2&amp;present=1`
  const link = (app: Frame) => app.getByRole('link', { name: 'Open in a new tab' })
  await expect(link(await host(frame('width="960" height="600"', src)))).toHaveAttribute(
    'href',
    /kiss-of-ashgabat\/\?tour=two-camps&step=2&present=1$/,
  )
  const sandboxed = await host(frame('width="960" height="600" sandbox="allow-scripts"', src))
  await expect(sandboxed.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(link(sandboxed)).toHaveCount(0)
  await expect(sandboxed.getByText('Full page:')).toBeInViewport()
})

test('all keys are listed on the screen', async ({ page }) => {
  await page.goto('./?present=1')
  await expect(title(page)).toBeVisible()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys.getByText('PageDown')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await expect(title(page)).toBeVisible()
})

test('a tour at the desk, in the ordinary page', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: 'Two camps' }).click()
  const card = page.getByRole('region', { name: 'Tour: Two camps' })
  const { steps } = tourCalled('two-camps')
  await expect(card.getByRole('heading', { name: steps[0]!.title })).toBeVisible()
  await card.getByRole('button', { name: 'Show the answer' }).click()
  await expect(card.getByText(steps[0]!.question!.answer)).toBeVisible()
  await card.getByRole('button', { name: 'Next' }).click()
  await expect(card.getByRole('heading', { name: steps[1]!.title })).toBeVisible()
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  await card.getByRole('button', { name: /^Back to step 2/ }).click()
  await expect(page.getByRole('application')).toBeVisible()
  await card.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(card).toHaveCount(0)
})
