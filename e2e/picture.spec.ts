import type { Page } from '@playwright/test'
import { canvas, labels, nodes } from './canvas.ts'
import { expect, test } from './test.ts'

const ALL_KINDS = '?kinds=state.person.alliance.event.institution.agreement'

/** What is wrong with the labels that show: those that lie on each other, those that the canvas cuts off. */
async function faults(page: Page): Promise<string[]> {
  const { boxes, width, height } = await labels(page)
  const overlapping = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} overlaps ${b.id}`),
  )
  const cut = boxes
    .filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height)
    .map(({ id }) => `${id} is cut off`)
  return [...overlapping, ...cut]
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } })

    test('in the default view no two labels overlap and none is cut off', async ({ page }) => {
      await page.goto('./')
      expect(await faults(page)).toEqual([])
    })

    test('the canvas wears the theme', async ({ page }) => {
      await page.goto('./')
      const cy = await canvas(page)
      const ink = await cy.evaluate((graph) => graph.nodes('.tier0').first().style('color') as string)
      const [red = 0] = ink.match(/\d+/g)!.map(Number)
      if (colorScheme === 'dark') expect(red).toBeGreaterThan(150)
      else expect(red).toBeLessThan(100)
    })
  })

test('at 1280 by 800 every entity carries its name', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./')
  const { boxes } = await labels(page)
  expect(boxes.map(({ id }) => id).sort()).toEqual((await nodes(page)).sort())
})

for (const [width, height] of [
  [1920, 1080],
  [1024, 768],
  [768, 1024],
  [390, 844],
] as const)
  test(`at ${width} by ${height} the labels that show neither overlap nor are cut off`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./')
    const { boxes } = await labels(page)
    expect(boxes.length).toBeGreaterThan(10)
    expect(await faults(page)).toEqual([])
  })

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [390, 844],
] as const)
  test(`with institutions and agreements, at ${width} by ${height}, neither`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`./${ALL_KINDS}`)
    expect(await faults(page)).toEqual([])
  })

test('labels stay apart while one zooms in, is beside the text, or is focused on', async ({ page }) => {
  await page.goto('./')
  for (const press of [1, 2, 3])
    await test.step(`zoomed in ${press} times`, async () => {
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const overlapping = (await faults(page)).filter((fault) => fault.includes('overlaps'))
      expect(overlapping).toEqual([])
    })
  for (const query of ['?focus=iran&select=iran', '?focus=saudi-arabia', '?view=reader'])
    await test.step(query, async () => {
      await page.goto(`./${query}`)
      expect(await faults(page)).toEqual([])
    })
})

test.describe('for those who ask for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the picture jumps instead of gliding', async ({ page }) => {
    await page.goto('./')
    const cy = await canvas(page)
    const button = await page.getByRole('button', { name: 'Zoom in' }).elementHandle()
    const [before, after, gliding] = await cy.evaluate((graph, zoomIn) => {
      const level = graph.zoom()
      ;(zoomIn as HTMLElement).click()
      return [level, graph.zoom(), graph.animated()] as const
    }, button)
    expect(after).toBeGreaterThan(before)
    expect(gliding).toBe(false)
  })
})
