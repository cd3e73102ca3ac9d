import { canvas } from './canvas.ts'
import { graph } from './parts.ts'
import { difference } from './pixels.ts'
import { expect, test } from './test.ts'

/**
 * Share of pixels that may differ by more than the smoothing of edges: a canvas sets letters on whole pixels, an SVG between
 * them. With the system's face, which shows where the page's own came too late for the first paint, it is about 0.013.
 */
const TOLERANCE = 0.015

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [1920, 1080],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`at ${width} by ${height}, ${colorScheme}, the canvas shows the picture that stood there`, async ({
      page,
    }, info) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      let release = () => undefined as void
      const held = new Promise<void>((done) => (release = done))
      await page.route('**/LiveGraph-*.js', async (route) => {
        await held
        await route.continue()
      })
      await page.goto('./')
      await page.evaluate(() =>
        document.fonts.load('600 13px "Entente Sans"').then(() => document.fonts.ready),
      )
      await expect(graph(page).locator('svg:visible')).toHaveCount(1)
      const before = await graph(page).screenshot()

      release()
      await canvas(page)
      await expect(graph(page).locator('canvas').first()).toBeVisible()
      const after = await graph(page).screenshot()
      const measured = await difference(page, before, after)
      info.annotations.push({ type: 'difference', description: JSON.stringify(measured) })
      expect(measured.moved).toBeLessThan(TOLERANCE)
    })
