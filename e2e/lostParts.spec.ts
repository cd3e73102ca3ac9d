import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { SITE, expectSecond, expire, kept, test } from './editions.ts'
import { smallText } from './smallText.ts'
import { lookAt, tab } from './parts.ts'
import { expect } from './test.ts'

// A newer edition has taken the place of the one that is open, whose scripts are no longer on the server.
test.use({ expectedErrors: [/404|Failed to fetch dynamically|preload CSS|unsupported MIME type/] })

const CLAIM = './?select=saudi-arabia--opposes--iran'
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** Every part that is loaded when it is asked for: what its script is called, and how one comes to need it. */
const PARTS: Record<string, [script: string, ask: (page: Page) => Promise<void>]> = {
  'the live graph': ['LiveGraph', async () => undefined],
  'the table': ['TableView', (page) => tab(page, 'Table').click()],
  'the text': ['TextView', (page) => tab(page, 'Text').click()],
  'the matrix': ['MatrixView', (page) => lookAt(page, 'Matrix')],
  'the timeline': ['TimelineView', (page) => lookAt(page, 'Timeline')],
  'the proof': ['ProofView', (page) => tab(page, 'Find the proof').click()],
  'an analysis': ['panels', (page) => press(page, 'Who says what?')],
  'a tour': ['TourCard', async (page) => void (await page.goto('./?tour=what-happened'))],
  'the screen for a class': ['Presenting', (page) => press(page, 'Present')],
  'the search': ['SearchCombobox', (page) => page.getByRole('combobox', { name: /^Search/ }).fill('Iran')],
  'ways to share': ['ShareDialog', (page) => press(page, 'Share')],
  'the handout': [
    'Printing',
    async (page) => {
      await press(page, 'Share')
      await press(page, 'Print')
    },
  ],
  'the claims of a sentence': ['claims', async (page) => void (await page.goto('./?select=s5'))],
  'a citation': [
    'Citations',
    async (page) => {
      await page.goto(CLAIM)
      await page.getByText('Copy citation').first().click()
    },
  ],
  'the page for making texts': ['curate', async (page) => void (await page.goto('./curate/'))],
  'the opening of a file': ['OpenedFile', openFile],
  'the list of keys': ['AllKeys', (page) => page.keyboard.press('?')],
  'what stands for an empty view': [
    'EmptyState',
    async (page) => void (await page.goto('./?voices=benny-gantz&classes=other')),
  ],
  'the legend of some voices': [
    'voicesLegend',
    async (page) => void (await page.goto('./?voices=ria-novosti')),
  ],
  'a word of the glossary': [
    'glossary',
    async (page) => {
      await page.goto(CLAIM)
      await page.getByRole('button', { name: 'Sought', exact: true }).first().click()
    },
  ],
}

/** Parts that come with another, or are missed in another way, which has its own test. */
const WITH_OTHERS = [
  'DrawnPicture',
  'drawSheet',
  'attachHost',
  'fullPageAddress',
  'placeBelow',
  // What reads a file for its text says so itself.
  'readDocx',
  'markdown',
  'page',
]

async function openFile(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await press(page, 'Open a graph file')
  const buffer = Buffer.from(JSON.stringify(smallText()))
  await (await chooser).setFiles({ name: 'tilsit.json', mimeType: 'application/json', buffer })
}

test('every part that comes later is among these', () => {
  const sources = join(import.meta.dirname, '../src')
  const later = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/^build\b|\.test\./.test(file))
    .flatMap((file) => [
      ...readFileSync(join(sources, file), 'utf8').matchAll(/(?<!typeof )\bimport\('[^']*?(\w+)\.tsx?'\)/g),
    ])
    .map(([, name]) => name!)
  const known = [...Object.values(PARTS).map(([script]) => script), ...WITH_OTHERS]
  expect([...new Set(later)].sort()).toEqual(known.sort())
})

for (const [name, [script, ask]] of Object.entries(PARTS))
  test(`where ${name} is gone the page says so and offers itself anew`, async ({ page }) => {
    await page.route(`**/assets/${script}-*.js`, (route) => route.fulfill({ status: 404 }))
    await page.goto('./')
    await ask(page)
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('could not be loaded')
    await page.unrouteAll()
    const loaded = page.waitForEvent('load')
    await alert.getByRole('button', { name: 'Load the page again' }).click()
    await loaded
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

const again = (page: Page) => page.getByRole('alert').getByRole('button', { name: 'Load the page again' })

test('the page anew is the newer edition, past the old one in the browser’s cache', async ({
  page,
  host,
  second,
}) => {
  await page.goto(SITE)
  await expect(page.locator('canvas').first()).toBeVisible()
  host.folders = { '/': second }
  await press(page, 'Share')
  await again(page).click()
  await expectSecond(page)
})

test('where the first script itself is gone the document says so and offers the page anew', async ({
  page,
  host,
  second,
}) => {
  // Pages stay in the browser's cache longer than scripts.
  host.headers = { 'cache-control': 'no-store' }
  host.pageHeaders = { 'cache-control': 'max-age=600' }
  await page.goto(SITE)
  await expect(page.locator('canvas').first()).toBeVisible()
  host.folders = { '/': second }
  await page.goto('about:blank')
  await page.goto(SITE)
  await expect(page.getByRole('heading', { name: /^What “Kiss of Ashgabat” claims/ })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('a newer edition has taken its place')
  await again(page).click()
  await expectSecond(page)
})

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a kept page whose scripts are nowhere any more does not bring itself back', async ({
    page,
    host,
    second,
  }) => {
    await page.goto(SITE)
    await kept(page)
    await page.evaluate(async () => {
      const [name] = await caches.keys()
      const cache = await caches.open(name!)
      const scripts = (await cache.keys()).filter(({ url }) => url.endsWith('.js'))
      await Promise.all(scripts.map((script) => cache.delete(script)))
    })
    host.folders = { '/': second }
    // The worker cannot be replaced by itself.
    host.instead.set('/sw.js', { type: 'text/plain', body: '' })
    await expire(page)
    await page.reload()
    await again(page).click()
    await expectSecond(page)
  })
})

test('a frame whose messages to the page around it are gone says so', async ({ page, host }) => {
  host.instead.set('/course.html', {
    type: 'text/html',
    body: '<!doctype html><link rel="icon" href="data:,"><iframe title="Graph" src="./" width="1200" height="700"></iframe>',
  })
  await page.route('**/assets/attachHost-*.js', (route) => route.fulfill({ status: 404 }))
  await page.goto(`${SITE}/course.html`)
  const alert = page.frameLocator('iframe').getByRole('alert')
  await expect(alert).toContainText('could not be loaded')
  await page.unrouteAll()
  await alert.getByRole('button', { name: 'Load the page again' }).click()
  await expect(page.frameLocator('iframe').locator('canvas').first()).toBeVisible()
  await expect(alert).toBeHidden()
})

test.describe('without a connection', () => {
  // What prints is fetched when the page has nothing else to do, which may be while the connection goes.
  test.use({ expectedErrors: [/404|Failed to fetch dynamically|ERR_INTERNET_DISCONNECTED/] })

  test('the page that is there stays', async ({ page, context }) => {
    await page.route('**/assets/ShareDialog-*.js', (route) => route.fulfill({ status: 404 }))
    await page.goto('./?select=iran')
    await press(page, 'Share')
    await context.setOffline(true)
    await again(page).click()
    await expect(page.getByRole('button', { name: 'No connection yet. Try again' })).toBeVisible()
    await expect(page).toHaveURL(/select=iran/)
  })
})
