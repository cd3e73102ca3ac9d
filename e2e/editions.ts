import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { expect, test as base } from './test.ts'

export const FIRST = join(import.meta.dirname, '../dist')
export const PORT =
  Number(process.env['E2E_PORT'] ?? 4319) + 200 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)
export const SITE = `http://127.0.0.1:${PORT}`

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** How hosts have pages and scripts kept in the browser's cache. */
export const HOSTS: Record<string, OutgoingHttpHeaders> = {
  'max-age=600': { 'cache-control': 'max-age=600' },
  'only Last-Modified': { 'last-modified': 'Tue, 04 Aug 2026 10:00:00 GMT' },
}

export interface Host {
  /** The folder that each path on the server stands for. */
  folders: Record<string, string>
  headers: OutgoingHttpHeaders
  /** For pages, where they are kept in another way. */
  pageHeaders?: OutgoingHttpHeaders
  /** Answers that stand before those of the folders. */
  instead: Map<string, { type: string; body: string }>
}

/** A later edition of the site, in which every script has another name. */
async function buildSecond(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-edition-'))
  const name = 'assets/[name]-second-[hash].js'
  await build({
    logLevel: 'error',
    build: {
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: name, chunkFileNames: name } },
    },
    plugins: [
      {
        name: 'second-edition',
        transformIndexHtml: (html) => html.replace('<body>', '<body data-edition="second">'),
      },
    ],
  })
  return folder
}

/** Tests with a server whose site changes. */
export const test = base.extend<{ host: Host }, { second: string }>({
  second: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const folder = await buildSecond()
      await give(folder)
      rmSync(folder, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  alsoServed: [`127.0.0.1:${PORT}`],
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, give) => {
    const host: Host = { folders: { '/': FIRST }, headers: HOSTS['max-age=600']!, instead: new Map() }
    const server = createServer(({ url }, response) => {
      const path = new URL(url!, SITE).pathname.replace(/\/$/, '/index.html')
      const at = Object.keys(host.folders).find((start) => path.startsWith(start))
      const instead = host.instead.get(path)
      try {
        const body = instead?.body ?? readFileSync(join(host.folders[at!]!, path.slice(at!.length)))
        const type = instead?.type ?? TYPES[extname(path)] ?? 'application/octet-stream'
        const kept = (path.endsWith('.html') && host.pageHeaders) || host.headers
        response.writeHead(200, { ...kept, 'content-type': type }).end(body)
      } catch {
        response.writeHead(404).end()
      }
    })
    await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve))
    await give(host)
    server.closeAllConnections()
    server.close()
  },
})

/** Lets all that the browser's cache holds expire. */
export async function expire(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.clearBrowserCache')
  await session.detach()
}

export async function expectSecond(page: Page): Promise<void> {
  await expect(page.locator('body')).toHaveAttribute('data-edition', 'second')
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
}

/** Until the whole site is kept. */
export const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

/** Has the browser look for a newer edition, as it does by itself at each visit. */
export const lookForNewer = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
