import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { frame, test } from './host.ts'
import { expect } from './test.ts'

const FILE = join(import.meta.dirname, '../dist/kiss-of-ashgabat/embed.html')

/** Storage that throws as soon as it is looked at, as under an opaque origin and in many frames. */
const denyStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })

/** Goes the way of a reader: to the table and to the evidence of a claim. */
async function expectOperable(app: Page | Frame): Promise<void> {
  await expect(app.getByRole('application')).toBeVisible()
  const menu = app.getByRole('button', { name: 'Menu' })
  if (await menu.isVisible()) await menu.click()
  await app.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(app.getByRole('table')).toBeVisible()
  await app.getByRole('table').getByRole('button', { name: 'Iran' }).first().click()
  await expect(app.getByRole('complementary', { name: 'Evidence' })).toContainText('Iran')
}

for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin'])
  for (const storage of ['allowed', 'denied'])
    test(`works in a frame, sandbox ${sandbox ?? 'absent'}, storage ${storage}`, async ({ page, host }) => {
      if (storage === 'denied') await denyStorage(page)
      const attribute = sandbox === null ? '' : `sandbox="${sandbox}"`
      await expectOperable(await host(frame(`width="600" height="575" ${attribute}`)))
    })

test.describe('without scripts', () => {
  test.use({ expectedErrors: [/Blocked script execution/] })
  test('it is the cited document', async ({ host }) => {
    const app = await host(frame('width="600" height="575" sandbox=""'))
    await expect(app.getByRole('heading', { name: /^What “Kiss of Ashgabat” claims/ })).toBeVisible()
    await expect(app.getByText('Full page:')).toBeInViewport()
  })
})

test('works from srcdoc, without an address of its own', async ({ page, host }) => {
  await host('<iframe title="Graph" sandbox="allow-scripts" width="600" height="575"></iframe>')
  await page.locator('iframe').evaluate(
    (element, html) => {
      ;(element as HTMLIFrameElement).srcdoc = html
    },
    readFileSync(FILE, 'utf8'),
  )
  await expect(page.frameLocator('iframe').getByRole('application')).toBeVisible()
  await expectOperable(page.frames().at(-1)!)
})

test('works from a disk with the network off, and asks for nothing', async ({ page, context }) => {
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  await context.setOffline(true)
  await page.goto(pathToFileURL(FILE).href)
  await expectOperable(page)
  expect(asked.filter((url) => !/^(file|data|blob):/.test(url))).toEqual([])
})

for (const [width, height] of [
  [320, 200],
  [400, 400],
  [600, 575],
  [1024, 600],
  [1920, 1080],
] as const)
  test(`shows title, source and address at ${width}×${height}, and cuts nothing off`, async ({
    page,
    host,
  }) => {
    await page.setViewportSize({ width, height })
    const app = await host(
      frame(`width="${width}" height="${height}" scrolling="no" sandbox="allow-scripts"`),
    )
    await expect(app.locator('canvas').first()).toBeVisible()
    for (const shown of [
      app.getByRole('heading', { level: 1 }),
      app.getByText('opinion article · News ID 943', { exact: true }),
      app.getByText('Full page:'),
    ])
      await expect(shown).toBeInViewport({ ratio: 1 })
    const overflow = await app.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return [scrollWidth - innerWidth, scrollHeight - innerHeight]
    })
    expect(overflow).toEqual([0, 0])
    await expectOperable(app)
  })

test('has no accessibility violation that axe can see, narrow or wide', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 575 })
    await page.goto('./kiss-of-ashgabat/embed.html')
    await expect(page.locator('canvas').first()).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
  }
})
