import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { preview } from 'vite'
import type { GraphFile } from '../src/domain/file/graphFile.ts'
import { test as base } from './test.ts'

const ROOT = join(import.meta.dirname, '..')
const CONFIG = join(ROOT, 'e2e/fixtures/vite.config.ts')
const PORT = Number(process.env['E2E_PORT'] ?? 4319) + 300 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)

const read = (id: string) =>
  JSON.parse(readFileSync(join(ROOT, `e2e/fixtures/${id}.json`), 'utf8')) as GraphFile

/** A news report: institutions, allegations and denials, a long title, author, licence and curator. */
export const report = read('harbour-shelling')
/** A text that is written from the right. */
export const arabic = read('strait-dispute')

interface Fixtures {
  /** Where a site of these two texts stands, built as the real one is. */
  site: string
}

/** Tests on texts that are not the site's own. */
export const test = base.extend<object, Fixtures>({
  site: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const outDir = mkdtempSync(join(tmpdir(), 'entente-'))
      await promisify(execFile)(
        'npx',
        ['vite', 'build', '--config', CONFIG, '--outDir', outDir, '--emptyOutDir'],
        { cwd: ROOT, env: { ...process.env, SITE_URL: `http://127.0.0.1:${PORT}/` } },
      )
      const server = await preview({
        root: ROOT,
        configFile: CONFIG,
        logLevel: 'error',
        build: { outDir },
        preview: { host: '127.0.0.1', port: PORT, strictPort: true },
      })
      await give(`http://127.0.0.1:${PORT}/`)
      await server.close()
      rmSync(outDir, { recursive: true })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  alsoServed: [`127.0.0.1:${PORT}`],
})
export { expect } from './test.ts'
