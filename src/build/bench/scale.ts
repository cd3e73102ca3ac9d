import type { Browser } from '@playwright/test'
import { newVisit } from './browser.ts'
import { drive, observe, type Observed } from './probes.ts'
import { largePages } from './sites.ts'
import { median, quantile } from './statistics.ts'

export const SIZES = [1000, 5000, 10_000] as const
const TIMEOUT_MS = 45_000
const DRIVE = { frames: 90, longest: 6000 }

export interface Frames {
  median: number
  p95: number
}
export interface Drawing {
  /** Until anything of the graph is there, until the live canvas is. In ms; NaN where it was not within the time. */
  first: number
  live: number
  pan: Frames
  zoom: Frames
}
export type Scale = Record<number, { app: Drawing; sigma: Drawing }>

/** Draws and moves the same large graphs in the app and in sigma, by turns. */
export async function measureScale(browser: Browser, address: string): Promise<Scale> {
  const result: Scale = {}
  for (const size of SIZES) {
    const rounds = size > 5000 ? 1 : 2
    const runs: { app: Drawing; sigma: Drawing }[] = []
    for (let round = 0; round < rounds; round++)
      runs.push({
        app: await draw(browser, address + largePages(size).app),
        sigma: await draw(browser, address + largePages(size).sigma),
      })
    result[size] = {
      app: medians(runs.map(({ app }) => app)),
      sigma: medians(runs.map(({ sigma }) => sigma)),
    }
  }
  return result
}

async function draw(browser: Browser, url: string): Promise<Drawing> {
  const { context, page } = await newVisit(browser, false)
  await page.addInitScript(observe, false)
  try {
    await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT_MS })
    await page.waitForFunction(() => (Reflect.get(window, 'observed') as Observed).live !== null, undefined, {
      timeout: TIMEOUT_MS,
      polling: 200,
    })
    const { graph, live } = await page.evaluate(() => Reflect.get(window, 'observed') as Observed)
    await page.waitForTimeout(1500)
    const pan = await page.evaluate(drive, { gesture: 'pan' as const, ...DRIVE })
    await page.waitForTimeout(500)
    const zoom = await page.evaluate(drive, { gesture: 'zoom' as const, ...DRIVE })
    return { first: graph!, live: live!, pan: framesOf(pan), zoom: framesOf(zoom) }
  } catch (error) {
    console.log(`${url}: ${(error as Error).message.split('\n', 1)[0]}`)
    const none = { median: Number.NaN, p95: Number.NaN }
    return { first: Number.NaN, live: Number.NaN, pan: none, zoom: none }
  } finally {
    await context.close()
  }
}

const framesOf = (times: readonly number[]): Frames => ({ median: median(times), p95: quantile(times, 0.95) })

function medians(runs: readonly Drawing[]): Drawing {
  const of = (value: (run: Drawing) => number) => median(runs.map(value))
  const frames = (gesture: 'pan' | 'zoom') => ({
    median: of((run) => run[gesture].median),
    p95: of((run) => run[gesture].p95),
  })
  return {
    first: of((run) => run.first),
    live: of((run) => run.live),
    pan: frames('pan'),
    zoom: frames('zoom'),
  }
}
