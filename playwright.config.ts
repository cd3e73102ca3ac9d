import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGS, browserPath } from './e2e/browser.ts'

const port = process.env['E2E_PORT'] ?? '4319'
const address = `http://127.0.0.1:${port}/`

/** `firefox` or `webkit`, as Playwright brings them, for the core of the suite; Chromium, for all of it, where nothing is said. */
const other = process.env['BROWSER']
const executablePath = other ? undefined : browserPath()

/** What every browser must be able to do. The rest measures, prints or goes offline, which Playwright can in Chromium alone. */
const CORE = [
  'explore',
  'keyboard',
  'filters',
  'reading',
  'table',
  'glossary',
  'chains',
  'voices',
  'balance',
  'present',
  'proof',
  'files',
  'embed',
].map((name) => `${name}.spec.ts`)

export default defineConfig({
  testDir: 'e2e',
  ...(other && { testMatch: CORE }),
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  retries: 0,
  // A laptop that does something else beside, or a slow runner, is no fault of the page.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    // It would answer in the place of what a test puts in the network's way. Its own test allows it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    ...(other
      ? { browserName: other as 'firefox' | 'webkit' }
      : { launchOptions: { args: LAUNCH_ARGS, ...(executablePath && { executablePath }) } }),
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    // What already answers on this port may be another checkout's build.
    reuseExistingServer: false,
  },
})
