import { defineConfig } from '@playwright/test'
import { LAUNCH_ARGS, browserPath } from './e2e/browser.ts'

const port = process.env['E2E_PORT'] ?? '4319'
const address = `http://127.0.0.1:${port}/`
const executablePath = browserPath()

export default defineConfig({
  testDir: 'e2e',
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
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    // What already answers on this port may be another checkout's build.
    reuseExistingServer: false,
  },
})
