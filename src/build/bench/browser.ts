import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test'
import { browserPath, LAUNCH_ARGS } from '../../../e2e/browser.ts'

const VIEWPORT = { width: 1280, height: 800 }

/** Slow 4G and a processor four times as slow. */
const THROTTLE = { megabits: 1.6, latency: 150, slowdown: 4 }

export function launch(): Promise<Browser> {
  const executablePath = browserPath()
  return chromium.launch({ args: LAUNCH_ARGS, ...(executablePath && { executablePath }) })
}

export interface Visit {
  context: BrowserContext
  page: Page
  cdp: CDPSession
}

/** An empty page of a visitor who was never here, with an empty cache. */
export async function newVisit(browser: Browser, throttled: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT })
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  // The compiler that runs this marks functions with their names; the page that they are sent to does not know how.
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named' })
  await cdp.send('Network.enable')
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true })
  if (throttled) {
    const throughput = (THROTTLE.megabits * 1e6) / 8
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: THROTTLE.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    })
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.slowdown })
  }
  return { context, page, cdp }
}
