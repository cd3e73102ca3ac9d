import type { Page } from '@playwright/test'
import { canvas, nodeAt } from './canvas.ts'
import { frame, test as framed } from './host.ts'
import { claims, evidence, filters, find, graph, heading, said, search, searchField, tab } from './parts.ts'
import { expect, test } from './test.ts'
import { text } from './text.ts'

const names = text.entities.map(({ name }) => name)
const states = text.entities.filter(({ kind }) => kind === 'state')
/** What Iran is called while names are hidden. */
const NAMELESS = `State ${states.findIndex(({ id }) => id === 'iran') + 1}`
const RELATION = 'saudi-arabia--opposes--iran'

const hide = async (page: Page, what: 'names' | 'stances' | 'voices') => {
  await filters(page).getByText('Predict first', { exact: true }).click()
  await filters(page)
    .getByRole('checkbox', { name: `Hide ${what}` })
    .check()
}

/** What stands on the canvas. */
const labels = async (page: Page): Promise<string[]> =>
  (await canvas(page)).evaluate((cy) => cy.nodes().map((node) => String(node.data('label'))))

/** The words of the stances by which the lines on the canvas are drawn. */
const looks = async (page: Page): Promise<string[]> =>
  (await canvas(page)).evaluate((cy) => {
    const known = ['cooperative', 'hostile', 'contested', 'neutral', 'structural', 'hidden']
    return [...new Set(cy.edges().map((edge) => known.find((name) => edge.hasClass(name)) ?? ''))]
  })

test('a class hides the names, guesses, and reveals one after the other', async ({ page }) => {
  await page.goto('./')
  await hide(page, 'names')
  await expect(page).toHaveURL(/\?hide=names$/)
  await expect.poll(() => labels(page)).toContain(NAMELESS)
  const told = (await labels(page)).join('; ') + (await page.locator('main').ariaSnapshot())
  expect(names.filter((name) => told.includes(name))).toEqual([])

  // Choosing alone gives nothing away.
  const { x, y } = await nodeAt(page, 'iran')
  await page.mouse.click(x, y)
  await expect(heading(page, NAMELESS)).toBeVisible()
  await expect(evidence(page)).not.toContainText('Iran')
  await evidence(page).getByRole('button', { name: 'Reveal the name' }).click()
  await expect(heading(page, 'Iran')).toBeFocused()
  await expect(evidence(page).getByRole('button', { name: 'Reveal the name' })).toHaveCount(0)
  await expect(evidence(page).getByText(/^The author says that a regional coalition/)).toBeVisible()
  await expect.poll(() => labels(page)).toContain('Iran')
  expect(await labels(page)).not.toContain('Russia')

  // The table agrees with the graph.
  await tab(page, 'Table').click()
  const table = page.getByRole('table')
  await expect(table.getByRole('button', { name: 'Iran', exact: true }).first()).toBeVisible()
  await expect(table.getByRole('button', { name: 'Russia', exact: true })).toHaveCount(0)

  // The Back button leads back to a view that hides the same: what was asked for stays so.
  await page.goBack()
  await expect(heading(page, 'Iran')).toBeVisible()
})

test('the keyboard walks among the nameless without a name being said', async ({ page }) => {
  await page.goto('./?hide=names.stances')
  await graph(page).focus()
  await page.keyboard.press('ArrowRight')
  await expect(
    said(page, new RegExp(`^${NAMELESS}, state, (\\d+) relations: \\1 with hidden stance$`)),
  ).toBeAttached()
  await page.keyboard.press('ArrowRight')
  await expect(
    said(
      page,
      new RegExp(`^${NAMELESS} .+ 1 of \\d+: with hidden stance, \\d+ claims?; Enter goes to \\D+ \\d+$`),
    ),
  ).toBeAttached()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(evidence(page)).toBeFocused()
  const reveal = evidence(page).getByRole('button', { name: 'Reveal the name' })
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(reveal).toBeFocused({ timeout: 50 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toBeFocused()
  const name = await evidence(page).getByRole('heading', { level: 2 }).innerText()
  expect(names).toContain(name)
  await graph(page).focus()
  await expect(said(page, new RegExp(`^${name}, `))).toBeAttached()
})

test('without stances every line looks the same, and each is revealed by itself', async ({ page }) => {
  await page.goto('./?hide=stances')
  await expect.poll(() => looks(page)).toEqual(['hidden'])
  await find(page, 'Saudi Arabia opposes Iran')
  await expect(evidence(page).getByText('Hidden stance', { exact: true })).toBeVisible()
  await expect(evidence(page).getByText('Hostile')).toHaveCount(0)
  await evidence(page).getByRole('button', { name: 'Reveal the stance' }).first().click()
  await expect(evidence(page).getByText('Hostile relation', { exact: true })).toBeVisible()
  await expect(evidence(page).getByRole('button', { name: 'Reveal the stance' })).toHaveCount(0)
  await expect.poll(async () => (await looks(page)).sort()).toEqual(['hidden', 'hostile'])
})

test('camps count only what has been revealed', async ({ page }) => {
  await page.goto('./?hide=stances&panel=balance')
  const balance = page.getByRole('complementary', { name: 'Balance' })
  await expect(balance.getByText(/^Stances are hidden: only those you have revealed/)).toBeVisible()
  await expect(balance.getByRole('heading', { name: 'Triangles (0)' })).toBeVisible()
})

test('without voices a claim says neither whose it is nor how it is spoken', async ({ page }) => {
  await page.goto(`./?hide=voices&select=${RELATION}`)
  const claim = claims(page).first()
  await expect(claim).toContainText('Hidden voice')
  await expect(claim.getByRole('button', { name: 'Hear only this voice' })).toHaveCount(0)
  await expect(claim).not.toContainText(/author|Narrated|Quoted|Reported/)
  await claim.getByRole('button', { name: 'Reveal the voice' }).click()
  await expect(claim.getByText('The author', { exact: true })).toBeFocused()
  await expect(claim.getByRole('button', { name: 'Hear only this voice' })).toBeVisible()
  await expect(claims(page).nth(1)).toContainText('Hidden voice')
})

test('the table hides cells, reveals them, and is not sorted by what is hidden', async ({ page }) => {
  await page.goto('./?view=table&hide=names.stances.voices&sort=stance')
  const table = page.getByRole('table')
  await expect(table).toContainText('Sorted by place in the text')
  for (const column of ['Source', 'Target', 'Voice', 'Stance'])
    await expect(
      table.getByRole('columnheader', { name: column, exact: true }).getByRole('button'),
    ).toHaveCount(0)
  await table.getByRole('button', { name: 'Status' }).click()
  await expect(table).toContainText('Sorted by status')
  const row = table.getByRole('row').nth(1)
  await expect(row.getByRole('cell').nth(5)).toContainText('Hidden')
  await row.getByRole('button', { name: 'Reveal the stance' }).click()
  await expect(row.getByRole('cell').last()).toContainText(/Cooperative|Hostile|Neutral/)
  await row.getByRole('button', { name: 'Reveal the name' }).first().click()
  expect(names).toContain(await row.getByRole('cell').first().getByRole('button').innerText())
})

test('a relation found by its words goes without the names', async ({ page }) => {
  await page.goto('./?hide=names')
  await searchField(page).fill('opposes iran')
  await expect(
    search(page)
      .getByRole('option', { name: new RegExp(`^Relation State \\d+ opposes ${NAMELESS}`) })
      .first(),
  ).toBeVisible()
  await searchField(page).fill('Riyadh')
  await expect(search(page).getByRole('option').first()).toContainText('Saudi Arabia')
})

test('one press reveals all, in the page and among the filters', async ({ page }) => {
  await page.goto('./?hide=names.voices')
  await expect(page.getByText('Hidden, to be predicted first: names, voices.')).toBeVisible()
  await expect(filters(page).getByRole('checkbox', { name: 'Hide names' })).toBeChecked()
  await expect(filters(page).getByRole('checkbox', { name: 'Hide stances' })).not.toBeChecked()
  await filters(page).getByRole('button', { name: 'Reveal all' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(filters(page).getByRole('checkbox', { name: 'Hide names' })).not.toBeChecked()
  await expect.poll(() => labels(page)).toContain('Iran')
  await expect(page.getByRole('button', { name: 'Reveal all' })).toHaveCount(0)
})

framed('in a frame too, names are hidden until they are asked for', async ({ host }) => {
  const app = await host(
    frame('width="800" height="600"').replace('embed.html', 'embed.html?hide=names&select=iran'),
  )
  const panel = app.getByRole('complementary', { name: 'Evidence' })
  await expect(panel.getByRole('heading', { level: 2, name: NAMELESS, exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Reveal the name' }).click()
  await expect(panel.getByRole('heading', { level: 2, name: 'Iran', exact: true })).toBeVisible()
})
