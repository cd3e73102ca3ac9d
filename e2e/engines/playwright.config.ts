import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import base from '../../playwright.config.ts'
import { engines, type EngineName } from './engines.ts'

const found = engines().filter(({ missing }) => missing === null)

export default defineConfig<object, { engine: EngineName }>({
  testDir: '.',
  testMatch: '*.flow.ts',
  outputDir: '../../test-results/engines',
  forbidOnly: base.forbidOnly!,
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  globalSetup: './say.ts',
  use: { baseURL: base.use!.baseURL! },
  webServer: { ...[base.webServer!].flat()[0]!, cwd: join(import.meta.dirname, '../..') },
  projects: found.map(({ name }) => ({ name, use: { engine: name } })),
})
