import type { Page } from '@playwright/test'
import { canvas } from './canvas.ts'
import { claims, evidence, graph, heading, tab } from './parts.ts'
import { expect, test } from './test.ts'

const SIZES = [
  [1280, 800],
  [390, 844],
  [1920, 1080],
] as const
const LIVE_GRAPH = '**/LiveGraph-*.js'

/** As browsers have it; the types of the DOM do not know it yet. */
interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[]
}

/** Below this, nobody sees it: a letter that comes a moment after its button, where the machine is busy. */
const INVISIBLE = 0.0001

/** Collects the layout shifts of a page, and every warning on its console, from the first moment. */
async function watched(page: Page) {
  const warnings: string[] = []
  page.on('console', (message) => {
    // The test's own browser says that it keeps service workers out.
    if (['warning', 'error'].includes(message.type()) && !/blocked by Playwright/.test(message.text()))
      warnings.push(message.text())
  })
  await page.addInitScript((invisible) => {
    const shifts: string[] = []
    Reflect.set(window, 'shifts', shifts)
    const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ')
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[])
        if (entry.value >= invisible)
          for (const { node, previousRect, currentRect } of entry.sources)
            shifts.push(
              `${entry.value}: ${node?.nodeName} “${node?.textContent?.slice(0, 40)}” from ${place(previousRect)} to ${place(currentRect)}`,
            )
    }).observe({ type: 'layout-shift', buffered: true })
  }, INVISIBLE)
  const shifts = () => page.evaluate(() => Reflect.get(window, 'shifts') as string[])
  return { warnings, shifts }
}

test.describe('from the picture to the live canvas', () => {
  for (const [width, height] of SIZES)
    test(`at ${width} by ${height} nothing moves and nothing is warned of`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      const { warnings, shifts } = await watched(page)
      await page.goto('./')
      await canvas(page)
      await expect(graph(page).locator('svg')).toHaveCount(0)
      expect(await page.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('layout-shift')
      expect(await shifts()).toEqual([])
      expect(warnings).toEqual([])
    })
})

test.describe('on a slow line', () => {
  for (const [width, height] of SIZES)
    test(`at ${width} by ${height} nothing moves while the page comes in, piece by piece`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const { shifts } = await watched(page)
      const devtools = await page.context().newCDPSession(page)
      await devtools.send('Network.enable')
      await devtools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 50_000,
        uploadThroughput: 50_000,
      })
      await page.goto('./')
      await canvas(page)
      expect(await shifts()).toEqual([])
    })
})

test.describe('before any script has come', () => {
  for (const [width, height] of SIZES)
    test(`at ${width} by ${height} a name in the picture opens its evidence, and the app takes over without a jump`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const { warnings, shifts } = await watched(page)
      let release = () => undefined as void
      const asked = new Promise<void>((done) => (release = done))
      await page.route('**/assets/index-*.js', async (route) => {
        await asked
        await route.continue()
      })
      await page.goto('./', { waitUntil: 'commit' })
      await page.locator('script[type="application/ld+json"]').waitFor({ state: 'attached' })
      await graph(page).locator('a[href="#iran"]:visible').click()
      const entry = page.locator('#document #iran')
      await expect(entry).toBeInViewport()
      const name = entry.getByRole('heading', { name: 'Iran', exact: true })
      await expect(name).toBeInViewport({ ratio: 1 })
      const header = (await page.getByRole('banner').boundingBox())!
      expect((await name.boundingBox())!.y).toBeGreaterThan(header.y + header.height)
      await expect(entry.locator('blockquote').first()).toBeVisible()
      await expect(page.locator('#document h4:visible')).toHaveText(['Iran'])
      await expect(graph(page)).toBeInViewport()
      const before = await graph(page).boundingBox()

      release()
      await expect(heading(page, 'Iran')).toBeVisible()
      await expect(entry).toBeHidden()
      await expect(page).toHaveURL(/\?select=iran$/)
      await canvas(page)
      expect(await graph(page).boundingBox()).toEqual(before)
      expect(await shifts()).toEqual([])
      expect(warnings).toEqual([])
      await page.goBack()
      await expect(heading(page, 'How to read this').or(graph(page)).first()).toBeVisible()
      await expect(heading(page, 'Iran')).toBeHidden()
    })
})

test.describe('before the canvas has arrived', () => {
  test('a node in the picture opens its evidence', async ({ page }) => {
    await page.route(LIVE_GRAPH, () => new Promise(() => undefined))
    await page.goto('./')
    await graph(page).locator('a[href="#saudi-arabia"]:visible').click()
    await expect(heading(page, 'Saudi Arabia')).toBeVisible()
    await graph(page).locator('a[href="#iran"]:visible').click()
    await expect(heading(page, 'Iran')).toBeVisible()
    await expect(page).toHaveURL(/\?select=iran$/)
    await expect(graph(page).locator('canvas')).toHaveCount(0)
  })
})

test.describe('while the page comes in', () => {
  for (const [query, words] of [
    ['', 'is'],
    ['?select=iran', 'is'],
    ['?view=table', 'is not'],
  ] as const)
    test(`at “${query}” the canvas ${words} asked for before the app runs`, async ({ page }) => {
      await page.route('**/assets/index-*.js', () => new Promise(() => undefined))
      await page.goto(`./${query}`, { waitUntil: 'commit' })
      // What stands at the very end of the page has come in: its data for search engines.
      await page.locator('script[type="application/ld+json"]').waitFor({ state: 'attached' })
      const hints = page.locator('link[rel="modulepreload"][href*="LiveGraph"]')
      await expect(hints).toHaveCount(words === 'is' ? 1 : 0)
    })
})

test.describe('a link to another state', () => {
  for (const [query, shown] of [
    ['?select=saudi-arabia--opposes--iran', 'Saudi Arabia opposes Iran'],
    ['?voices=benny-gantz&select=israel', 'Israel'],
    ['?view=table&select=iran', 'Iran'],
  ] as const)
    test(`${query} never shows the default one first`, async ({ page }) => {
      // In every frame: what the panel is headed; and how many frames there were once all of the page had come in.
      await page.addInitScript(() => {
        const seen = new Set<string>()
        Reflect.set(window, 'seen', seen)
        let frames = 0
        const look = () => {
          const panel = document.querySelector<HTMLElement>('aside[aria-label="Evidence"] h2')
          if (panel?.checkVisibility({ visibilityProperty: true })) seen.add(panel.textContent)
          if (document.querySelector('script[type="application/ld+json"]')) frames++
          Reflect.set(window, 'framesOfAll', frames)
          requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      })
      // The script comes when the page without it has been drawn.
      let release = () => undefined as void
      const drawn = new Promise<void>((done) => (release = done))
      await page.route('**/assets/index-*.js', async (route) => {
        await drawn
        await route.continue()
      })
      await page.goto(`./${query}`, { waitUntil: 'commit' })
      await page.waitForFunction(() => (Reflect.get(window, 'framesOfAll') as number) > 3)
      release()
      await expect(heading(page, shown)).toBeVisible()
      expect(await page.evaluate(() => [...(Reflect.get(window, 'seen') as Set<string>)])).toEqual([shown])
    })

  test('the default state is there at once', async ({ page }) => {
    await page.route('**/assets/index-*.js', () => new Promise(() => undefined))
    await page.goto('./', { waitUntil: 'commit' })
    await expect(heading(page, 'How to read this')).toBeVisible()
    await expect(graph(page).locator('svg:visible')).toHaveCount(1)
  })
})

test.describe('a part that does not load', () => {
  test.use({ expectedErrors: [/net::ERR_FAILED|Failed to load resource|Failed to fetch dynamically/] })

  test('is tried once more by itself', async ({ page }) => {
    let asked = 0
    await page.route(LIVE_GRAPH, (route) => (++asked === 1 ? route.abort() : route.continue()))
    // From the table, where the page itself has not asked for the canvas already.
    await page.goto('./?view=table')
    await tab(page, 'Graph').click()
    await canvas(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(asked).toBe(2)
  })

  test('after a second failure says so; the rest works, and it can be tried again', async ({ page }) => {
    await page.route(LIVE_GRAPH, (route) => route.abort())
    await page.goto('./')
    const message = page.getByRole('alert')
    await expect(message).toContainText('The live graph could not be loaded')
    await graph(page).locator('a[href="#iran"]:visible').click()
    await expect(heading(page, 'Iran')).toBeVisible()
    await evidence(page)
      .getByRole('button', { name: /opposed by Saudi Arabia/ })
      .click()
    await expect(claims(page).first()).toBeVisible()
    await tab(page, 'Table').click()
    await expect(page.getByRole('table')).toBeVisible()
    await tab(page, 'Graph').click()
    await expect(message).toBeVisible()

    await page.unroute(LIVE_GRAPH)
    await message.getByRole('button', { name: 'Try again' }).click()
    await canvas(page)
    await expect(message).toHaveCount(0)
  })

  test('is said of a view too, and the other views work', async ({ page }) => {
    await page.route('**/TableView-*.js', (route) => route.abort())
    await page.goto('./')
    await tab(page, 'Table').click()
    await expect(page.getByRole('alert')).toContainText('This view could not be loaded')
    await tab(page, 'Text').click()
    await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  })

  test('where the whole script is missing the document is shown', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort())
    await page.goto('./?select=iran')
    await expect(page.getByRole('article').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: /^What “Kiss of Ashgabat” claims/ })).toBeVisible()
  })
})
