import { labels, nodeAt, nodes, zoomOf } from './canvas.ts'
import { find, only, stage } from './parts.ts'
import { expect, test } from './test.ts'
import { mainEntities } from './text.ts'

const MOST_AT_FIRST = 12
const choice = (page: import('@playwright/test').Page, name: string) =>
  page.getByRole('group', { name: 'How much is drawn' }).getByRole('button', { name, exact: true })

test('the first picture shows a dozen names, counts the rest in words, and brings it in', async ({
  page,
}) => {
  await page.goto('./')
  await expect(async () => expect((await nodes(page)).length).toBeGreaterThan(0)).toPass()
  const core = await nodes(page)
  expect(core.length).toBeLessThanOrEqual(MOST_AT_FIRST)
  // The two sides, and those who are courted.
  for (const id of ['iran', 'russia', 'united-states', 'saudi-arabia', 'egypt', 'turkey', 'jordan'])
    expect(core).toContain(id)
  await expect(stage(page)).toContainText(`and ${mainEntities.size - core.length} more names`)

  await choice(page, 'More').click()
  await expect(page).toHaveURL(/detail=more/)
  await expect.poll(async () => (await nodes(page)).length).toBeGreaterThan(core.length)
  expect(await nodes(page)).toEqual(expect.arrayContaining(core))
  await choice(page, 'All').click()
  await expect.poll(async () => (await nodes(page)).length).toBe(mainEntities.size)
  await expect(stage(page)).toContainText('every name is drawn')

  await page.goBack()
  await page.goBack()
  await expect.poll(() => nodes(page)).toEqual(core)
})

test('nobody changes sides when more come in', async ({ page }) => {
  await page.goto('./')
  const order = async () => {
    const places = await Promise.all(
      ['united-states', 'egypt', 'iran', 'russia'].map((id) => nodeAt(page, id)),
    )
    return places.map(({ x }) => x)
  }
  const sorted = (xs: readonly number[]) => [...xs].sort((a, b) => a - b)
  const few = await order()
  expect(few).toEqual(sorted(few))
  await choice(page, 'All').click()
  await expect.poll(async () => (await nodes(page)).length).toBe(mainEntities.size)
  const all = await order()
  expect(all).toEqual(sorted(all))
})

test('zooming in brings in more, and out again takes it away', async ({ page }) => {
  await page.goto('./')
  await expect(async () => expect((await nodes(page)).length).toBeGreaterThan(0)).toPass()
  const core = await nodes(page)
  const fitted = await zoomOf(page)
  const zoom = page.getByRole('group', { name: 'Zoom' })
  await expect(async () => {
    await zoom.getByRole('button', { name: 'Zoom in' }).click()
    expect((await nodes(page)).length).toBeGreaterThan(core.length)
  }).toPass()
  expect(await zoomOf(page)).toBeGreaterThan(fitted)
  await zoom.getByRole('button', { name: 'Fit the whole graph' }).click()
  await expect.poll(() => nodes(page)).toEqual(core)
})

test('what is searched for or filtered to is drawn', async ({ page }) => {
  await page.goto('./')
  await find(page, 'Lebanon')
  await expect.poll(() => nodes(page)).toContain('lebanon')
  await find(page, 'Iran influences Lebanon')
  await expect.poll(() => nodes(page)).toContain('lebanon')

  await page.goto('./')
  await only(page, 'Status: how certain it is made to sound', 'Predicted')
  await expect(stage(page)).toContainText('every name is drawn')
  await expect(choice(page, 'Core')).toBeDisabled()
})

for (const [width, height] of [
  [390, 844],
  [375, 667],
  [360, 640],
  [1280, 800],
  [1920, 1080],
] as const)
  test(`at ${width} by ${height} every name of the first picture can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./')
    await expect(async () => expect((await nodes(page)).length).toBeGreaterThan(0)).toPass()
    const { boxes } = await labels(page)
    expect(boxes).toHaveLength((await nodes(page)).length)
    for (const box of boxes) expect(box.font, box.id).toBeGreaterThanOrEqual(13.9)
    for (const a of boxes)
      for (const b of boxes)
        if (a.id < b.id)
          expect
            .soft(
              a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
              `${a.id} ${b.id}`,
            )
            .toBe(false)
  })

test('what the colours mean stands above the picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  const key = page.getByRole('list', { name: 'What the colours mean' })
  await expect(key).toBeInViewport({ ratio: 1 })
  await expect(key).toHaveText('friendly to hostile to')
})
