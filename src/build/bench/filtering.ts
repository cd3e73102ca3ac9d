import type { Browser } from '@playwright/test'
import { newVisit } from './browser.ts'
import { PAGES } from './sites.ts'
import { median } from './statistics.ts'

const WAIT_MS = 400

/** Script time of one change of a filter on the article, in ms: until the page is still again, and within the click itself. */
export async function measureFiltering(browser: Browser, address: string) {
  const { context, page, cdp } = await newVisit(browser, false)
  await page.goto(address + PAGES.app)
  await page.waitForSelector('[role="application"] canvas')
  await page.waitForTimeout(2000)
  await cdp.send('Performance.enable')
  const scriptMs = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000
  }
  // Found beforehand: to look for them takes script too.
  const boxes = await page
    .getByRole('complementary', { name: 'Legend and filters' })
    .getByRole('checkbox')
    .elementHandles()
  const spent = async (act: () => Promise<number>) => {
    const before = await scriptMs()
    const click = await act()
    await page.waitForTimeout(WAIT_MS)
    return { all: (await scriptMs()) - before, click }
  }
  const idle = await spent(async () => 0)
  const runs = []
  for (let i = 0; i < 12; i++)
    runs.push(
      await spent(() =>
        boxes[i % 4]!.evaluate((box) => {
          const start = performance.now()
          ;(box as HTMLInputElement).click()
          return performance.now() - start
        }),
      ),
    )
  await context.close()
  return {
    script: median(runs.map(({ all }) => all)) - idle.all,
    click: median(runs.map(({ click }) => click)),
  }
}
