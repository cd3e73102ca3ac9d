import { claims, evidence, heading, only, tab } from './parts.ts'
import { expect, test } from './test.ts'
import { counted, mainClaims, text } from './text.ts'

const voiceNames = (rows: string[]) => [...rows].sort((a, b) => a.localeCompare(b, 'en'))

test('sorts by voice, both ways', async ({ page }) => {
  await page.goto('./?view=table')
  const table = page.getByRole('table')
  await expect(table).toContainText(`${counted(mainClaims)}. Sorted by place in the text`)
  const place = page.getByRole('columnheader', { name: 'Place' })
  const voice = page.getByRole('columnheader', { name: 'Voice' })
  await expect(place).toHaveAttribute('aria-sort', 'ascending')
  await expect(voice).toHaveAttribute('aria-sort', 'none')

  const shown = () =>
    table
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => row.querySelector('[data-label="Voice"]')?.textContent ?? ''),
      )
  await voice.getByRole('button').click()
  await expect(voice).toHaveAttribute('aria-sort', 'ascending')
  await expect(place).toHaveAttribute('aria-sort', 'none')
  const ascending = await shown()
  expect(ascending).toHaveLength(mainClaims.length)
  expect(ascending).toEqual(voiceNames(ascending))

  await voice.getByRole('button').click()
  await expect(voice).toHaveAttribute('aria-sort', 'descending')
  expect(await shown()).toEqual(voiceNames(ascending).reverse())
  await expect(page).toHaveURL(/\?view=table&sort=-voice$/)
})

test('has the filters of the graph', async ({ page }) => {
  const gantz = mainClaims.filter(({ voice }) => voice === 'benny-gantz')
  await page.goto('./')
  await only(page, 'Voices: who says it', 'Benny Gantz')
  await tab(page, 'Table').click()
  const table = page.getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(gantz.length + 1)
  await expect(table.getByRole('cell', { name: 'Benny Gantz', exact: true })).toHaveCount(gantz.length)
})

test('a row opens the evidence, and the graph has the same selection', async ({ page }) => {
  await page.goto('./?view=table')
  const row = page
    .getByRole('row')
    .filter({ hasText: 'massive mobilization against Iran' })
    .filter({ hasText: 'opposes' })
  await row.getByRole('button', { name: 'opposes' }).first().click()
  await expect(row.first()).toHaveAttribute('aria-current', 'true')
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  const { claims: own } = text.relations.find(({ id }) => id === 'saudi-arabia--opposes--iran')!
  await expect(claims(page)).toHaveCount(own.length)
  await tab(page, 'Graph').click()
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  await expect(page).toHaveURL(/\?select=saudi-arabia--opposes--iran$/)
})

test('a name in a row opens the entity', async ({ page }) => {
  await page.goto('./?view=table')
  await page
    .getByRole('row')
    .filter({ hasText: 'massive mobilization against Iran' })
    .getByRole('button', { name: 'Saudi Arabia' })
    .first()
    .click()
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
  await expect(evidence(page).getByText(/Also called:.*Riyadh/)).toBeVisible()
})

test('shows the row of what is selected elsewhere', async ({ page }) => {
  await page.goto('./?view=table&select=russia--supports--iran')
  await expect(
    page
      .getByRole('row')
      .filter({ hasText: 'the biased position of Moscow' })
      .filter({ hasText: 'supports' }),
  ).toBeInViewport()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  for (const which of ['first', 'last'] as const)
    test(`what is chosen in the ${which} row stays above the evidence that opens for it`, async ({
      page,
    }) => {
      await page.goto('./?view=table')
      const chosen = page.getByRole('button', { name: 'accuses', exact: true })[which]()
      await chosen.scrollIntoViewIfNeeded()
      await chosen.tap()
      await expect(evidence(page)).toBeVisible()
      const top = (await evidence(page).boundingBox())!.y
      await expect
        .poll(async () => {
          const { y, height } = (await chosen.boundingBox())!
          return y + height
        })
        .toBeLessThanOrEqual(top)
    })
})
