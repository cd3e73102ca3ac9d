import { setTimeout as after } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { newVisit } from './browser.ts'
import { drive, observe, type Observed } from './probes.ts'
import { largePages } from './sites.ts'
import { median, quantile } from './statistics.ts'

const ROUNDS = 3
export const SIZES = [1000, 2000, 5000, 10_000] as const
/** A page that has not shown and moved its graph by then is given up. */
const LONGEST_MS = 40_000
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
  /** The longest task from the start to the end of the last gesture, in ms; 0 where none was over 50 ms. */
  longest: number
}
export type Scale = Record<number, { app: Drawing; sigma: Drawing }>

/** Draws and moves the same large graphs in the app and in sigma, by turns. */
export async function measureScale(browser: Browser, address: string): Promise<Scale> {
  const result: Scale = {}
  for (const size of SIZES) {
    const runs: { app: Drawing; sigma: Drawing }[] = []
    for (let round = 0; round < ROUNDS; round++)
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

const NONE = { median: Number.NaN, p95: Number.NaN }
const NOT_IN_TIME: Drawing = {
  first: Number.NaN,
  live: Number.NaN,
  pan: NONE,
  zoom: NONE,
  longest: Number.NaN,
}

async function draw(browser: Browser, url: string): Promise<Drawing> {
  const { context, page } = await newVisit(browser, false)
  const drawing: Drawing = { ...NOT_IN_TIME }
  const work = drawInto(drawing, page, url).catch((error: Error) => error.message.split('\n', 1)[0])
  // A page that is stuck answers nothing, not even that it should close.
  const fault = await Promise.race([work, after(LONGEST_MS).then(() => `over ${LONGEST_MS / 1000} s`)])
  await Promise.race([context.close(), after(2000)])
  console.log(`  ${new URL(url).pathname}: live after ${drawing.live.toFixed(0)} ms ${fault ?? ''}`)
  return drawing
}

/** Fills in each number as soon as it is known. */
async function drawInto(drawing: Drawing, page: Page, url: string): Promise<void> {
  await page.addInitScript(observe, false)
  // The whole graph: the first picture of a large one holds a dozen names.
  await page.goto(`${url}?detail=all`, { waitUntil: 'commit' })
  const seen = () => page.evaluate(() => Reflect.get(window, 'observed') as Observed)
  await page.waitForFunction(() => (Reflect.get(window, 'observed') as Observed).graph !== null)
  drawing.first = (await seen()).graph!
  await page.waitForFunction(() => (Reflect.get(window, 'observed') as Observed).live !== null)
  drawing.live = (await seen()).live!
  await page.waitForTimeout(1000)
  drawing.pan = framesOf(await page.evaluate(drive, { gesture: 'pan' as const, ...DRIVE }))
  await page.waitForTimeout(500)
  drawing.zoom = framesOf(await page.evaluate(drive, { gesture: 'zoom' as const, ...DRIVE }))
  drawing.longest = Math.max(0, ...(await seen()).tasks.map(({ duration }) => duration))
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
    longest: of((run) => run.longest),
  }
}
