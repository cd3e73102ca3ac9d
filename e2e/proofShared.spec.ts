import type { Page } from '@playwright/test'
import { frame, test } from './host.ts'
import { tab } from './parts.ts'
import { answer, chooseProof, marked, question, score, statusOf } from './proof.ts'
import { expect } from './test.ts'

test('one seed asks everybody the same in the same order, another asks something else', async ({
  page,
  context,
}) => {
  const neighbour = await context.newPage()
  const order = async (pupil: Page, seed: string) => {
    const phrases: string[] = []
    for (const round of [1, 2, 3]) {
      await pupil.goto(`./?view=proof&seed=${seed}&round=${round}`)
      phrases.push(await question(pupil).innerText())
    }
    return phrases
  }
  const one = await order(page, 'k3x9a')
  expect(new Set(one).size).toBe(3)
  expect(await order(neighbour, 'k3x9a')).toEqual(one)
  expect(await order(neighbour, 'm4y0b')).not.toEqual(one)
})

test('the first question is there at once and has an address, without a step in the history', async ({
  page,
}) => {
  await page.goto('./')
  await tab(page, 'Find the proof').click()
  await expect(question(page)).toBeVisible()
  await expect(page).toHaveURL(/\?view=proof&seed=[a-z0-9]+$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(tab(page, 'Graph')).toHaveAttribute('aria-current', 'page')
})

test('back goes to the question before, as it was left; reload keeps the question', async ({ page }) => {
  await page.goto('./?view=proof&seed=k3x9a')
  const first = await question(page).innerText()
  const claim = await chooseProof(page)
  await answer(page, claim.voice.name, statusOf(claim))
  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(question(page)).not.toHaveText(first)
  const second = await question(page).innerText()

  await page.goBack()
  await expect(question(page)).toHaveText(first)
  await expect(marked(page)).toHaveText(claim.quote)
  await page.goForward()
  await expect(question(page)).toHaveText(second)
  await expect(score(page, '1 of 1 found at the first try')).toBeVisible()

  await page.reload()
  await expect(question(page)).toHaveText(second)
  await expect(score(page, 'None answered yet'), 'nothing is stored').toBeVisible()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('the link for the class asks from the first question on; starting over asks others', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?view=proof&seed=k3x9a&round=4&select=iran&status=sought.planned')
  await page.getByRole('button', { name: 'Copy link for the class' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()))
  expect(link.search).toBe('?view=proof&status=sought.planned&seed=k3x9a')

  const pupil = await context.newPage()
  await pupil.goto(link.href)
  await expect(pupil.getByText('Question 1', { exact: false }).first()).toBeVisible()

  await page.getByRole('button', { name: 'Start over with other questions' }).click()
  await expect(page).not.toHaveURL(/seed=k3x9a/)
  await expect(page.getByText('Question 1', { exact: false }).first()).toBeVisible()
})

test('in a sandboxed frame, where the host grants nothing but scripts', async ({ host }) => {
  const app = await host(frame('width="600" height="575" sandbox="allow-scripts"'))
  await app.getByRole('button', { name: 'Menu' }).click()
  await app.getByRole('button', { name: 'Find the proof' }).click()
  const first = await question(app).innerText()
  const claim = await chooseProof(app)
  await answer(app, claim.voice.name, statusOf(claim))
  await app.getByRole('button', { name: 'Next question' }).click()
  await expect(question(app)).not.toHaveText(first)
  await expect(score(app, '1 of 1 found at the first try')).toBeVisible()
})
