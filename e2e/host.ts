import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from '@playwright/test'
import { test as base } from './test.ts'

const PORT = Number(process.env['E2E_PORT'] ?? 4319) + 100 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)
/** Another origin than the app's. */
const HOST = `localhost:${PORT}`
export const EMBED = `http://127.0.0.1:${process.env['E2E_PORT'] ?? 4319}/kiss-of-ashgabat/embed.html`

interface Hosted {
  /** Loads a host page of this HTML and gives the frame in it. */
  host(html: string): Promise<Frame>
}

const page = (html: string) =>
  `<!doctype html><html lang="en"><title>Host</title><style>body { margin: 0 } iframe { display: block; border: 0 }</style><body>${html}</body></html>`

/** A parent's script, as its package has it. */
export const script = (file: string): string =>
  `<script>${readFileSync(join(import.meta.dirname, '../node_modules', file), 'utf8').replaceAll('</script', '<\\/script')}</script>`

export const frame = (attributes: string, src = EMBED): string =>
  `<iframe title="Graph" src="${src}" ${attributes}></iframe>`

/** Everything that the frame says, from before it can have said anything. */
export const LISTEN = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`
export const heard = (top: Page): Promise<unknown[]> => top.evaluate('heard')

/** Tests with a page of another origin around the app. */
export const test = base.extend<Hosted, { server: { html: string } }>({
  alsoServed: [HOST],
  server: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const served = { html: '' }
      const server = createServer((_, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page(served.html))
      })
      await new Promise<void>((resolve) => server.listen(PORT, 'localhost', resolve))
      await give(served)
      server.close()
    },
    { scope: 'worker' },
  ],
  host: async ({ page: top, server }, give) => {
    await give(async (html) => {
      server.html = html
      await top.goto(`http://${HOST}/`)
      return top.frames()[1]!
    })
  },
})
