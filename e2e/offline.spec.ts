import { expect } from './test.ts'
import { FIRST, HOSTS, SITE, expectSecond, expire, kept, lookForNewer, test } from './editions.ts'
import type { Page } from '@playwright/test'

test.use({ serviceWorkers: 'allow' })

/** A part that is loaded only when it is asked for. */
async function expectShare(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Take away' })).toBeVisible()
}

const notice = (page: Page) => page.getByText('A newer edition of this page is ready.')

async function takeNewer(page: Page): Promise<void> {
  await lookForNewer(page)
  await expect(notice(page)).toBeVisible()
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Show it' }).click()
  await loaded
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys())

test('after one visit every page and view works without network', async ({ page, context }) => {
  await page.goto('./')
  await kept(page)
  await context.setOffline(true)
  await page.goto('./kiss-of-ashgabat/?view=table&select=iran')
  await expect(page.getByRole('table')).toBeVisible()
  await page.getByRole('button', { name: 'Text', exact: true }).click()
  await expect(page.getByRole('region', { name: 'The text' })).toBeVisible()
  await expectShare(page)
})

for (const [name, headers] of Object.entries(HOSTS))
  test(`a newer edition comes whole when the reader says so, from a host that sends ${name}`, async ({
    page,
    context,
    host,
    second,
  }) => {
    host.headers = headers
    await page.goto(SITE)
    await kept(page)
    // As it is fetched once more, both caches have it.
    await page.reload()
    host.folders = { '/': second }
    await takeNewer(page)
    await expectSecond(page)
    await expect(notice(page)).toBeHidden()

    await expire(page)
    await page.reload()
    await expectSecond(page)
    await expect(page.locator('canvas').first()).toBeVisible()
    await context.setOffline(true)
    await page.goto(`${SITE}/kiss-of-ashgabat/?view=table`)
    await expectSecond(page)
    await expect(page.getByRole('table')).toBeVisible()
    await expectShare(page)
  })

test('a tab that stays with the old edition has all its parts until it is closed', async ({
  page,
  context,
  host,
  second,
}) => {
  await page.goto(SITE)
  await kept(page)
  const other = await context.newPage()
  await other.goto(SITE)
  await kept(other)
  host.folders = { '/': second }
  await takeNewer(other)
  await expectSecond(other)
  await expire(page)

  await expect(page.locator('body')).not.toHaveAttribute('data-edition')
  await expectShare(page)
  await context.setOffline(true)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Next' }).first()).toBeVisible()
  await context.setOffline(false)

  expect(await cachesOf(other)).toHaveLength(2)
  await page.close()
  await other.reload()
  await expect.poll(() => cachesOf(other)).toHaveLength(1)
  await expectSecond(other)
})

test('a tab in which the newer edition waited shows it, though another tab was asked first', async ({
  page,
  context,
  host,
  second,
}) => {
  await page.goto(SITE)
  await kept(page)
  const other = await context.newPage()
  await other.goto(SITE)
  await kept(other)
  host.folders = { '/': second }
  await lookForNewer(page)
  await expect(notice(page)).toBeVisible()
  await takeNewer(other)
  await page.getByRole('button', { name: 'Show it' }).click()
  await expectSecond(page)
})

test('a frame of the old edition has all its parts', async ({ page, context, host, second }) => {
  await page.goto(SITE)
  await kept(page)
  host.instead.set('/course.html', {
    type: 'text/html',
    body: '<!doctype html><link rel="icon" href="data:,"><title>Course</title><iframe title="Graph" src="./" width="1200" height="700"></iframe>',
  })
  const course = await context.newPage()
  await course.goto(`${SITE}/course.html`)
  const frame = course.frameLocator('iframe')
  await expect(frame.locator('canvas').first()).toBeVisible()
  host.folders = { '/': second }
  await takeNewer(page)
  await expire(page)
  await frame.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(frame.getByRole('heading', { name: 'Take away' })).toBeVisible()
})

test('another copy of the site on the same server keeps its own edition', async ({
  page,
  context,
  host,
  second,
}) => {
  host.folders = { '/a/': FIRST, '/b/': FIRST }
  await page.goto(`${SITE}/b/`)
  await kept(page)
  await page.goto(`${SITE}/a/`)
  await kept(page)
  host.folders = { '/a/': second, '/b/': FIRST }
  await takeNewer(page)
  await expectSecond(page)
  await context.setOffline(true)
  await page.goto(`${SITE}/b/`)
  await expect(page.locator('body')).not.toHaveAttribute('data-edition')
  await expectShare(page)
})

test('an edition that has come only in part is not kept', async ({ page, host, second }) => {
  await page.goto(SITE)
  await kept(page)
  // A cache on the way still answers with the old page.
  host.folders = { '/sw.js': `${second}/sw.js`, '/assets/': `${second}/assets`, '/': FIRST }
  await lookForNewer(page)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const { installing } = registration
    await new Promise<void>((done) => {
      if (!installing || installing.state === 'redundant') done()
      else installing.addEventListener('statechange', () => installing.state === 'redundant' && done())
    })
  })
  await expect(notice(page)).toBeHidden()
  host.folders = { '/': second }
  await takeNewer(page)
  await expectSecond(page)
})

test.describe('a page that an earlier worker has kept without its scripts', () => {
  test.use({ expectedErrors: [/404/] })

  test('is mended by itself', async ({ page, host, second }) => {
    const worker = `
      self.addEventListener('install', (event) => event.waitUntil(
        caches.open('entente ' + registration.scope + ' first').then((cache) => cache.addAll([registration.scope]))))
      self.addEventListener('activate', (event) => event.waitUntil(clients.claim()))
      self.addEventListener('fetch', (event) => event.request.mode === 'navigate' &&
        event.respondWith(caches.match(registration.scope)))`
    host.instead.set('/sw.js', { type: 'text/javascript', body: worker })
    await page.goto(SITE)
    await kept(page)
    host.instead.clear()
    host.folders = { '/': second }
    await expire(page)
    await page.reload()
    await expect(page.getByRole('alert')).toContainText('A part of this page could not be loaded')
    await page.waitForFunction(() => navigator.serviceWorker.controller)
    // As the browser looks for a newer worker at each visit, it has it now, or will in a moment.
    await expect(async () => {
      await page.reload()
      await expect(page.locator('body')).toHaveAttribute('data-edition', 'second', { timeout: 1000 })
    }).toPass()
    await expectSecond(page)
  })
})
