import type { Page } from '@playwright/test'
import type { Core } from 'cytoscape'
import { generate } from '../src/build/fixtures/generate.ts'
import { canvas } from './canvas.ts'
import { find, graph, heading, tool } from './parts.ts'
import { expect, test } from './test.ts'

const OWN = 'Kiss of Ashgabat'
/** Placing thousands takes a slow machine long. */
const LONG = { timeout: 90_000 }

async function open(page: Page, size: number): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await (await tool(page, 'Open a graph file')).click()
  const buffer = Buffer.from(JSON.stringify(generate(size)))
  await (await chooser).setFiles({ name: 'world.json', mimeType: 'application/json', buffer })
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
  await canvas(page)
})

test('ten thousand entities: the page says what it does, and it can be called off', async ({ page }) => {
  await open(page, 10_000)
  const dialog = page.getByRole('dialog', { name: 'Opening “world.json”' })
  await expect(dialog.getByRole('status')).toContainText(/^Placing 10,000 entities: \d+ %$/, LONG)
  await expect(dialog.getByRole('progressbar')).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN)
  // The graph that was open answers as before.
  await find(page, 'Riyadh')
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
})

test('two thousand entities: the weightiest lines are drawn, and everything can be found', async ({
  page,
}) => {
  const { title, entities } = generate(2000)
  await open(page, 2000)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title, LONG)
  await page.getByRole('group', { name: 'How much is drawn' }).getByRole('button', { name: 'All' }).click()
  const note = page.getByText(/^The [\d,]+ weightiest lines are drawn\. Zoom in/)
  await expect(note).toBeVisible(LONG)
  const cy = await canvas(page)
  const drawn = await cy.evaluate((one) => [one.nodes().length, one.edges().length] as const)
  expect(drawn[0]).toBeGreaterThan(1000)
  expect(drawn[1]).toBeGreaterThan(0)
  expect(drawn[1]).toBeLessThanOrEqual(1500)

  await page.setViewportSize({ width: 390, height: 844 })
  const button = await page.getByRole('button', { name: 'How to read this' }).boundingBox()
  const words = await note.boundingBox()
  expect(words!.y + words!.height, 'the note ends above the button').toBeLessThanOrEqual(button!.y)

  const { name } = entities.find(({ kind }) => kind === 'state')!
  await find(page, name)
  await expect(heading(page, name)).toBeVisible()
})

test.describe('while a large graph grows', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('it is drawn once where it is not moved, and at last whole', async ({ page }) => {
    await page.evaluate(() => {
      // A clock that stands still: however fast the machine is, the time for another drawing never comes.
      const now = performance.now()
      performance.now = () => now
      const drawings: { elements: number; place: string }[] = []
      Reflect.set(window, 'drawings', drawings)
      const watched = new Set<Core>()
      const watch = () => {
        for (const element of document.querySelectorAll('[role="application"] *')) {
          const cy = (Reflect.get(element, '_cyreg') as { cy?: Core } | undefined)?.cy
          if (!cy || watched.has(cy)) continue
          watched.add(cy)
          cy.on('render', () => {
            const place = JSON.stringify([watched.size, cy.zoom(), cy.pan()])
            drawings.push({ elements: cy.elements().length, place })
          })
        }
        requestAnimationFrame(watch)
      }
      watch()
    })
    await open(page, 2000)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(generate(2000).title, LONG)
    await canvas(page)
    // What was drawn of the core is another picture.
    await page.evaluate(() => void ((Reflect.get(window, 'drawings') as unknown[]).length = 0))
    await page.getByRole('group', { name: 'How much is drawn' }).getByRole('button', { name: 'All' }).click()
    await expect(page.getByText(/^The [\d,]+ weightiest lines are drawn\. Zoom in/)).toBeVisible(LONG)
    let whole = 0
    await expect
      .poll(async () => {
        const before = whole
        whole = await (await canvas(page)).evaluate((cy) => cy.elements().length)
        return whole > 1000 && whole === before
      }, LONG)
      .toBe(true)
    const drawings = () =>
      page.evaluate(() => Reflect.get(window, 'drawings') as { elements: number; place: string }[])
    await expect.poll(async () => (await drawings()).at(-1)?.elements).toBe(whole)
    const growing = (await drawings()).filter(({ elements }) => elements < whole)
    expect(growing).not.toHaveLength(0)
    expect(new Set(growing.map(({ place }) => place)).size).toBe(growing.length)
  })
})

test('above the limit a file is refused, with the limit', async ({ page }) => {
  await open(page, 20_001)
  const problems = page.getByRole('dialog', { name: '“world.json” cannot be shown' }).getByRole('listitem')
  await expect(problems).toHaveCount(1, LONG)
  await expect(problems).toContainText(/20[ ,.]?001/)
  await expect(problems).toContainText(/20[ ,.]?000/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(OWN)
})

/** How many points of the drawing are not blank. */
const inked = (page: Page) =>
  graph(page).evaluate((stage) =>
    [...stage.querySelectorAll('canvas')]
      .map((one) => one.getContext('2d')!.getImageData(0, 0, one.width, one.height).data)
      .reduce((sum, data) => sum + data.filter((value, at) => at % 4 === 3 && value > 0).length, 0),
  )

test('a canvas whose memory the browser took away is drawn again', async ({ page }) => {
  const before = await inked(page)
  expect(before).toBeGreaterThan(1000)
  // No browser loses it on request: what it leaves, and says, when it has.
  await graph(page).evaluate((stage) => {
    const all = [...stage.querySelectorAll('canvas')]
    for (const one of all) one.getContext('2d')!.clearRect(-1e5, -1e5, 2e5, 2e5)
    for (const one of all) one.dispatchEvent(new Event('contextrestored'))
  })
  await expect.poll(() => inked(page)).toBe(before)
})

test('a tab that was put to sleep while the graph was on its way shows it on return', async ({ page }) => {
  let release = () => undefined as void
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/LiveGraph-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await expect(graph(page).locator('svg:visible')).toHaveCount(1)
  const tab = await page.context().newCDPSession(page)
  await tab.send('Page.setWebLifecycleState', { state: 'frozen' })
  release()
  await tab.send('Page.setWebLifecycleState', { state: 'active' })
  await canvas(page)
  await find(page, 'Riyadh')
  await expect(heading(page, 'Saudi Arabia')).toBeVisible()
})
