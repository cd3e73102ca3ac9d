import type { Browser } from '@playwright/test'
import { newVisit } from './browser.ts'
import { observe, type Observed } from './probes.ts'
import { PAGES } from './sites.ts'
import { median } from './statistics.ts'

const ROUNDS = 7
/** A page is quiet when no long task has begun for this long. */
const QUIET_MS = 1500
const TIMEOUT_MS = 60_000

export const MEASURES = {
  paint: 'first paint (ms)',
  graph: 'graph visible (ms)',
  evidence: 'first evidence (ms)',
  live: 'live canvas (ms)',
  interactive: 'interactive (ms)',
  blocking: 'total blocking (ms)',
  shift: 'layout shift',
  kilobytes: 'bytes (KB)',
} as const
export type Measure = keyof typeof MEASURES
type PageName = keyof typeof PAGES
export type Loading = Record<PageName, Record<Measure, number>>

/** Loads every page in turn, again and again, so that what else the machine does hits all of them alike. Medians. */
export async function measureLoading(browser: Browser, address: string): Promise<Loading> {
  const names = Object.keys(PAGES) as PageName[]
  const runs = new Map<PageName, Record<Measure, number>[]>(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) runs.get(name)!.push(await load(browser, address + PAGES[name]))
  const medians = (name: PageName) =>
    Object.fromEntries(
      Object.keys(MEASURES).map((measure) => [
        measure,
        median(runs.get(name)!.map((run) => run[measure as Measure])),
      ]),
    )
  return Object.fromEntries(names.map((name) => [name, medians(name)])) as Loading
}

async function load(browser: Browser, url: string): Promise<Record<Measure, number>> {
  const still = await visit(browser, url, false)
  // In a visit of its own, for what is chosen is drawn and counts as work.
  const chosen = await visit(browser, url, true)
  const { paint, graph, live, shift, tasks, bytes } = still
  const late = tasks.filter(({ start, duration }) => start + duration > (paint ?? 0))
  return {
    paint: paint ?? Number.NaN,
    graph: Math.max(graph ?? Number.NaN, paint ?? Number.NaN),
    evidence: chosen.evidence ?? Number.NaN,
    live: live ?? Number.NaN,
    interactive: Math.max(live ?? Number.NaN, ...late.map(({ start, duration }) => start + duration)),
    blocking: late.reduce((sum, { duration }) => sum + duration - 50, 0),
    shift,
    kilobytes: bytes / 1000,
  }
}

async function visit(browser: Browser, url: string, clicks: boolean): Promise<Observed & { bytes: number }> {
  const { context, page, cdp } = await newVisit(browser, true)
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
  await page.addInitScript(observe, clicks)
  await page.goto(url, { waitUntil: 'load', timeout: TIMEOUT_MS })
  await page.waitForFunction(
    ([goal, quiet]) => {
      const seen = Reflect.get(window, 'observed') as Observed
      const last = Math.max(0, ...seen.tasks.map(({ start, duration }) => start + duration))
      return seen[goal] !== null && performance.now() - Math.max(last, seen[goal]) > quiet
    },
    [clicks ? 'evidence' : 'live', clicks ? 0 : QUIET_MS] as const,
    { timeout: TIMEOUT_MS, polling: 100 },
  )
  const seen = await page.evaluate(() => Reflect.get(window, 'observed') as Observed)
  await context.close()
  return { ...seen, bytes }
}
