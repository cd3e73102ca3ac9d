import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

test.use({ serviceWorkers: 'allow' })

/** Until the whole site is kept. */
const kept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')

test('after one visit every page and view works without network', async ({ page, context }) => {
  await page.goto('./')
  await kept(page)
  await context.setOffline(true)
  await page.goto('./kiss-of-ashgabat/?view=table&select=iran')
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Take away' })).toBeVisible()
})

test.describe('on a server that changes', () => {
  const PORT = Number(process.env['E2E_PORT'] ?? 4319) + 200
  test.use({ alsoServed: [`127.0.0.1:${PORT}`] })

  test('a newer edition is announced and comes when the reader says so', async ({ page }) => {
    let edition = ''
    const server = createServer(({ url }, response) => {
      const name = new URL(url!, 'http://x').pathname.replace(/\/$/, '/index.html')
      const type = { html: 'text/html', js: 'text/javascript', css: 'text/css' }[extname(name).slice(1)]
      response.setHeader('content-type', type ?? 'application/octet-stream')
      const file = readFileSync(join(import.meta.dirname, '../dist', name))
      response.end(name === '/sw.js' ? `${String(file)}${edition}` : file)
    })
    await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve))
    await page.goto(`http://127.0.0.1:${PORT}/`)
    await kept(page)
    await page.reload()
    await expect(page.locator('canvas').first()).toBeVisible()

    edition = '// newer'
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    const notice = page.getByText('A newer edition of this page is ready.')
    await expect(notice).toBeVisible()
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Show it' }).click()
    await loaded
    await expect(page.locator('canvas').first()).toBeVisible()
    await expect(notice).toBeHidden()
    server.close()
  })
})
