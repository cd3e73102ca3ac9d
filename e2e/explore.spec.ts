import { blankSpot, lineAt, nodeAt, nodes, zoomOf } from './canvas.ts'
import { claims, evidence, find, graph, heading, search, searchField, stage } from './parts.ts'
import { expect, test } from './test.ts'
import { mainEntities, sentences, text } from './text.ts'

test.beforeEach(async ({ page }) => {
  await page.goto('./?detail=all')
})

test('Riyadh leads to Saudi Arabia', async ({ page }) => {
  await searchField(page).fill('Riyadh')
  const found = search(page).getByRole('option').first()
  await expect(found).toContainText('Saudi Arabia')
  await found.click()
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
  await expect(searchField(page)).toHaveValue('')
})

test('the slash key searches, Enter takes the first that is found', async ({ page }) => {
  await page.keyboard.press('/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('riyadh')
  await expect(search(page).getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
})

test('what is not in the text is said not to be', async ({ page }) => {
  await searchField(page).fill('Zanzibar')
  await expect(search(page).getByText('Nothing in this text matches “Zanzibar”')).toBeVisible()
})

test('from Saudi Arabia to Iran, down to the words, their voice and their status', async ({ page }) => {
  await find(page, 'Riyadh')
  await evidence(page)
    .getByRole('button', { name: /^Saudi Arabia opposes Iran/ })
    .click()
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  const claim = claims(page).first()
  await expect(claim.locator('mark')).toHaveText(/massive mobilization against Iran/)
  await expect(claim.getByRole('blockquote')).toHaveText(/^Bin Salman's visit .* to Saudi Arabia\.$/)
  await expect(claim).toContainText(/Voice\s*The author/)
  await expect(claim).toContainText(/Speech\s*Narrated/)
  await expect(claim).toContainText(/Status\s*Sought/)
  await expect(claim).toContainText(/Stance\s*Hostile/)
  const { sentence } = text.relations.find(({ id }) => id === 'saudi-arabia--opposes--iran')!.claims[0]!
  await expect(claim).toContainText(`Sentence ${sentences.findIndex(({ id }) => id === sentence) + 1}`)
})

test('a click on a node shows the entity, on a line the relation, on the paper nothing', async ({ page }) => {
  const { x, y } = await nodeAt(page, 'turkmenistan')
  await page.mouse.click(x, y)
  await expect(heading(page, 'Turkmenistan')).toBeVisible()

  const leave = async () => {
    const blank = await blankSpot(page)
    await page.mouse.click(blank.x, blank.y)
    await expect(heading(page, 'How to read this')).toBeVisible()
  }
  // What is pale opens nothing.
  await leave()
  await expect(async () => {
    const line = await lineAt(page, 'saudi-arabia--opposes--iran')
    await page.mouse.click(line.x, line.y)
    await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await leave()
  await expect(page).toHaveURL(/\?detail=all$/)
})

test('a double click leaves only the neighbourhood', async ({ page }) => {
  const { x, y } = await nodeAt(page, 'saudi-arabia')
  await page.mouse.dblclick(x, y)
  await expect(stage(page)).toContainText('Only Saudi Arabia and what is within 1 step of it.')
  const near = text.relations
    .filter(({ source, target }) => source === 'saudi-arabia' || target === 'saudi-arabia')
    .flatMap(({ source, target }) => [source, target])
    .filter((id) => mainEntities.has(id))
  await expect(async () => expect(new Set(await nodes(page))).toEqual(new Set(near))).toPass({
    timeout: 5_000,
  })

  await stage(page).getByRole('button', { name: 'Show everything' }).click()
  await expect(async () => expect(await nodes(page)).toHaveLength(mainEntities.size)).toPass({
    timeout: 5_000,
  })
})

const between = text.relations.filter(
  ({ source, target }) => [source, target].sort().join(' ') === 'iran russia',
)
test('every relation between Iran and Russia can be chosen on the canvas', async ({ page }) => {
  expect(between.length).toBeGreaterThan(3)
  // All of them are cooperative; hostile lines from elsewhere run across them.
  await page.goto('./?classes=cooperative')
  const bundle = await lineAt(page, between[0]!.id)
  await page.mouse.click(bundle.x, bundle.y)
  await expect(page).toHaveURL(/select=/)
  for (const { id } of between) {
    const { x, y } = await lineAt(page, id)
    await page.mouse.click(x, y)
    await expect(page, `the line of ${id}`).toHaveURL(new RegExp(`select=${id}(&|$)`))
  }
})

test('a node that is dragged stays where it is put', async ({ page }) => {
  const from = await nodeAt(page, 'turkmenistan')
  const to = { x: from.x + 60, y: from.y - 40 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 5 })
  await page.mouse.up()
  const now = await nodeAt(page, 'turkmenistan')
  expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(4)

  await page.mouse.click(now.x, now.y)
  await expect(heading(page, 'Turkmenistan')).toBeVisible()
})

test('the buttons zoom in, out, and fit everything again', async ({ page }) => {
  const fitted = await zoomOf(page)
  const buttons = page.getByRole('group', { name: 'Zoom' })
  await buttons.getByRole('button', { name: 'Zoom in' }).click()
  await expect(async () => expect(await zoomOf(page)).toBeGreaterThan(fitted * 1.2)).toPass({
    timeout: 5_000,
  })
  await buttons.getByRole('button', { name: 'Fit the whole graph' }).click()
  await expect(async () => expect(await zoomOf(page)).toBeCloseTo(fitted, 3)).toPass({ timeout: 5_000 })
  await buttons.getByRole('button', { name: 'Zoom out' }).click()
  await expect(async () => expect(await zoomOf(page)).toBeLessThan(fitted * 0.85)).toPass({ timeout: 5_000 })
})

test('the graph says how much it shows', async ({ page }) => {
  const name = new RegExp(`^Graph of ${mainEntities.size} entities and \\d+ relations`)
  await expect(graph(page)).toHaveAccessibleName(name)
})
