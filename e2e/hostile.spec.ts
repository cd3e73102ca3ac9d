import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Download, Frame, Page } from '@playwright/test'
import { build } from 'vite'
import { site } from '../vite.config.ts'
import { SITE, test as base } from './editions.ts'
import { hostileText } from './hostileText.ts'
import { smallText } from './smallText.ts'
import { tab, tool } from './parts.ts'
import { expect } from './test.ts'

// Any request to another host, and any error on the console, a refusal by the content policy too, fails these tests.

/** A site that was built of a hostile text. */
const test = base.extend<object, { built: string }>({
  built: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const folder = mkdtempSync(join(tmpdir(), 'entente-hostile-'))
      const data = mkdtempSync(join(tmpdir(), 'entente-text-'))
      writeFileSync(join(data, 'tilsit.json'), JSON.stringify(hostileText()))
      const config = site({ folder: data, home: 'tilsit' })
      await build({
        ...config,
        configFile: false,
        logLevel: 'error',
        build: { ...config.build, outDir: folder },
      })
      await give(folder)
      for (const each of [folder, data]) rmSync(each, { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** No word of the text has become anything else than text. */
async function expectHarmless(page: Page | Frame): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: Reflect.has(window, 'hacked'),
    handlers: [...document.querySelectorAll('*')]
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
      .map((element) => element.outerHTML.slice(0, 200)),
    links: [...document.querySelectorAll('[href], [src]')]
      .flatMap((element) => [element.getAttribute('href'), element.getAttribute('src')])
      .filter((address) => /^\s*javascript:/i.test(address ?? '')),
    asking: document.querySelectorAll(
      'base, object, iframe[src*="evil"], img[src="x"], link[href*="evil"], image',
    ).length,
  }))
  expect(found).toEqual({ ran: false, handlers: [], links: [], asking: 0 })
}

async function open(page: Page, file: object): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await (await tool(page, 'Open a graph file')).click()
  const buffer = Buffer.from(JSON.stringify(file))
  await (await chooser).setFiles({ name: 'tilsit.json', mimeType: 'application/json', buffer })
}

/** Goes through what the page shows of a text. */
async function walk(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script>')
  await expect(page.locator('canvas').first()).toBeVisible()
  await expectHarmless(page)
  for (const view of ['Table', 'Text', 'Find the proof'] as const) {
    await tab(page, view).click()
    await expect(page.locator('#stage')).toContainText('France')
    await expectHarmless(page)
  }
  await tab(page, 'Graph').click()
  await page.getByRole('combobox', { name: /^Search/ }).fill('hacked')
  await expect(page.getByRole('search').getByRole('option').first()).toBeVisible()
  await expectHarmless(page)
  await page.getByRole('combobox', { name: /^Search/ }).fill('France')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('Outside the text')
  await expectHarmless(page)
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Next' }).first()).toBeVisible()
  await expectHarmless(page)
  await page.emulateMedia({ media: 'print' })
  await expectHarmless(page)
  await page.emulateMedia({ media: 'screen' })
  await page.keyboard.press('Escape')
}

/** Takes everything away that can be, and gives it by the ending of its name. */
async function takeAll(page: Page): Promise<Map<string, string>> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Take away' })).toBeVisible()
  const taken = new Map<string, string>()
  for (const button of await page.getByRole('button', { name: /^Save tilsit\./ }).all()) {
    const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, button.click()])
    taken.set(download.suggestedFilename().replace('tilsit.', ''), await download.path())
  }
  await expectHarmless(page)
  return taken
}

test('an opened file does no harm in any view', async ({ page }) => {
  await page.goto('./')
  await open(page, hostileText())
  await walk(page)
})

test('nothing that is taken away does harm', async ({ page, context }) => {
  await page.goto('./')
  await open(page, hostileText())
  await expect(page.getByRole('heading', { level: 1 })).toContainText('</script>')
  const taken = await takeAll(page)
  expect([...taken.keys()]).toEqual(
    expect.arrayContaining(['png', 'svg', 'gexf', 'graphml', 'json', 'claims.csv']),
  )
  for (const ending of ['svg', 'gexf', 'graphml']) {
    // Opened by itself nothing guards it, as its own page does the app.
    const copy = join(tmpdir(), `entente-hostile-${process.pid}.${ending === 'svg' ? 'svg' : 'xml'}`)
    writeFileSync(copy, readFileSync(taken.get(ending)!))
    const viewer = await context.newPage()
    await viewer.goto(pathToFileURL(copy).href)
    await expectHarmless(viewer)
    expect(await viewer.locator('script, style:text("evil"), foreignObject, parsererror').count()).toBe(0)
    await viewer.close()
    rmSync(copy)
  }
  for (const ending of ['json', 'annotations.jsonld'])
    expect(() => JSON.parse(readFileSync(taken.get(ending)!, 'utf8'))).not.toThrow()
})

for (const address of [
  'javascript:hacked=1',
  ' javascript:hacked=1',
  'data:text/html,<script>hacked=1</script>',
  'https:',
])
  test(`a source at “${address}” is refused`, async ({ page }) => {
    const inNote = smallText()
    inNote.notes = [
      {
        about: { entity: 'france' },
        text: 'A note.',
        asOf: '2022-06-29',
        sources: [{ title: 'A source', outlet: 'An outlet', url: address }],
      },
    ]
    const inSource = smallText()
    inSource.source.url = address
    await page.goto('./')
    for (const file of [inNote, inSource]) {
      await open(page, file)
      await expect(page.getByRole('dialog')).toContainText('is not a web address')
      await page.keyboard.press('Escape')
    }
    await expectHarmless(page)
  })

test('a page built of it does no harm', async ({ page, host, built }) => {
  host.folders = { '/': built }
  await page.goto(SITE)
  await walk(page)
  await page.goto(`${SITE}/tilsit/?tour=tour&step=1`)
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('</script>')
  await expectHarmless(page)
})

test('its one-file edition does no harm, from a disk', async ({ page, built }) => {
  await page.goto(pathToFileURL(join(built, 'tilsit/embed.html')).href)
  await walk(page)
})

test('its one-file edition does no harm in a frame', async ({ page, host, built }) => {
  host.folders = { '/': built }
  host.instead.set('/course.html', {
    type: 'text/html',
    body: '<!doctype html><link rel="icon" href="data:,"><iframe title="Graph" src="tilsit/embed.html" sandbox="allow-scripts" width="1000" height="700"></iframe>',
  })
  await page.goto(`${SITE}/course.html`)
  const frame = page.frames()[1]!
  await expect(frame.locator('canvas').first()).toBeVisible()
  await expectHarmless(frame)
  await frame.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(frame.getByRole('heading', { name: 'Take away' })).toBeVisible()
  for (const show of await frame.getByRole('button', { name: /^Show tilsit\./ }).all()) await show.click()
  await expect(frame.getByRole('img', { name: / as a graph$/ })).toBeVisible()
  await expectHarmless(frame)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('its document is read as it stands', async ({ page, host, built }) => {
    host.folders = { '/': built }
    for (const path of ['', '/tilsit/embed.html']) {
      await page.goto(SITE + path)
      await expect(page.getByRole('article').first()).toContainText('</script><script>hacked = 1</script>')
      expect(
        await page.locator('[onerror], [onload], [onmouseover], [onfocus], [href^="javascript:"]').count(),
      ).toBe(0)
    }
  })
})
