import { evidence, filter, filters, find, heading, only, stage, tab } from './parts.ts'
import { expect, test } from './test.ts'
import { counted, mainClaims, text } from './text.ts'

const VOICES = 'Voices: who says it'
const STATUS = 'Status: how certain it is made to sound'
const ria = mainClaims.filter(({ voice }) => voice === 'ria-novosti')

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('only what RIA Novosti says', async ({ page }) => {
  const voices = await filter(page, VOICES)
  await expect(voices.getByRole('listitem').filter({ hasText: 'RIA Novosti' })).toContainText(`${ria.length}`)
  await only(page, VOICES, 'RIA Novosti')
  await expect(voices.getByRole('checkbox', { name: /RIA Novosti/ })).toBeChecked()
  await expect(voices.getByRole('checkbox', { name: /The author/ })).not.toBeChecked()
  await expect(evidence(page).getByText(counted(ria), { exact: true })).toBeVisible()
  await tab(page, 'Table').click()
  await expect(page.getByRole('table')).toContainText(counted(ria))
})

test('a checkbox takes a voice away and brings it back', async ({ page }) => {
  const box = (await filter(page, VOICES)).getByRole('checkbox', { name: /RIA Novosti/ })
  await box.uncheck()
  await expect(page).toHaveURL(/voices=/)
  await expect(evidence(page).getByText(counted(ria), { exact: true })).toBeHidden()
  await box.check()
  await expect(page).toHaveURL(/\/$/)
})

test('voice and status together, each counted within the other, and all reset at once', async ({ page }) => {
  const both = ria.filter(({ status }) => status === 'occurred')
  await only(page, VOICES, 'RIA Novosti')
  await only(page, STATUS, 'Occurred')
  await expect(evidence(page).getByText(counted(both), { exact: true })).toBeVisible()
  const others = ria.filter(({ status }) => status === 'ongoing').length
  await expect(
    (await filter(page, STATUS)).getByRole('listitem').filter({ hasText: 'Ongoing' }),
  ).toContainText(`${others}`)

  const reset = filters(page).getByRole('button', { name: 'Reset all' })
  await reset.click()
  await expect(reset).toBeDisabled()
  await expect(page).toHaveURL(/\/$/)
  await tab(page, 'Table').click()
  await expect(page.getByRole('table')).toContainText(counted(mainClaims))
})

test('where nothing is left, the page says which filter to loosen', async ({ page }) => {
  await only(page, STATUS, 'Planned')
  // Voices that say nothing of the kind cannot be chosen alone, but a link may ask for them.
  const salman = (await filter(page, VOICES)).getByRole('button', { name: 'only Mohammed bin Salman' })
  await expect(salman).toBeDisabled()
  await page.goto('./?voices=mohammed-bin-salman&status=planned')
  await expect(page.getByRole('heading', { name: 'No claim passes these filters' })).toBeVisible()
  const planned = mainClaims.filter(({ status }) => status === 'planned')
  await page
    .getByRole('button', { name: `Lift the filter on voices (${counted(planned)})`, exact: true })
    .click()
  await expect(page.getByRole('heading', { name: 'No claim passes these filters' })).toBeHidden()
  await expect(page).toHaveURL(/\?status=planned$/)
  await tab(page, 'Table').click()
  await expect(page.getByRole('table')).toContainText(counted(planned))
})

test('where nothing is left, everything can be reset too', async ({ page }) => {
  await page.goto('./?status=denied&voices=jake-sullivan')
  await stage(page).getByRole('button', { name: 'Reset all filters' }).click()
  await expect(page).toHaveURL(/\/$/)
})

test('the panel says what the filters hide, and shows all on request', async ({ page }) => {
  await only(page, VOICES, 'Benny Gantz')
  await find(page, 'Riyadh')
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
  const opposes = evidence(page).getByRole('button', { name: /^Saudi Arabia opposes Iran/ })
  await expect(opposes).toBeHidden()
  const notice = evidence(page).getByText(/\d+ relations hidden by the filters/)
  await expect(notice).toBeVisible()
  await evidence(page).getByRole('button', { name: 'Show all' }).click()
  await expect(notice).toBeHidden()
  await expect(opposes).toBeVisible()
})

test('a link to what the filters hide shows it nevertheless', async ({ page }) => {
  await page.goto('./?select=saudi-arabia--opposes--iran&voices=ria-novosti')
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  const { claims } = text.relations.find(({ id }) => id === 'saudi-arabia--opposes--iran')!
  await expect(
    evidence(page).getByText(`The filters hide this in the other views: ${counted(claims)}.`),
  ).toBeVisible()
  await expect(evidence(page).locator('mark').first()).toContainText('massive mobilization against Iran')
})

test('focus on one, two and three steps, and back', async ({ page }) => {
  await find(page, 'Turkmenistan')
  await evidence(page).getByRole('button', { name: 'Show only its neighbourhood' }).click()
  await expect(stage(page)).toContainText('Only Turkmenistan and what is within 1 step of it.')
  const steps = evidence(page).getByRole('combobox', { name: 'Steps' })
  await steps.selectOption('2')
  await expect(stage(page)).toContainText('within 2 steps of it')
  await steps.selectOption('3')
  await expect(stage(page)).toContainText('within 3 steps of it')
  await page.goBack()
  await expect(steps).toHaveValue('2')
  await page.goBack()
  await page.goBack()
  await expect(stage(page)).toContainText('Who stands where')
  await expect(heading(page, 'Turkmenistan')).toBeVisible()
})
