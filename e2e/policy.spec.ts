import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { expect, test as quietTest } from './test.ts'

const DIST = join(import.meta.dirname, '../dist')
const PORT = Number(process.env['E2E_PORT'] ?? 4319) + 300 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)
const ELSEWHERE = `http://localhost:${PORT}`

/** Tests with a server elsewhere, which nobody may ask for anything. */
const test = quietTest.extend<{ asked: string[] }>({
  alsoServed: [`localhost:${PORT}`],
  expectedErrors: [/Content Security Policy|violates|frame-src/],
  // oxlint-disable-next-line no-empty-pattern
  asked: async ({}, give) => {
    const asked: string[] = []
    const server = createServer(({ url }, response) => {
      asked.push(url!)
      response.setHeader('access-control-allow-origin', '*')
      response.end('globalThis.ran = true')
    })
    await new Promise<void>((resolve) => server.listen(PORT, 'localhost', resolve))
    await give(asked)
    server.closeAllConnections()
    server.close()
  },
})

/** Tries all that markup which has come into a page could do, and gives what of it succeeded; what the browser refuses is noted in the page. */
const tryAll = (page: Page) =>
  page.evaluate(async (elsewhere) => {
    const refused = new Set<string>()
    Reflect.set(window, 'refused', refused)
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.add(effectiveDirective),
    )
    const place = document.createElement('div')
    document.body.append(place)
    place.innerHTML = `
      <img src="${elsewhere}/image" onerror="ran = true">
      <link rel="stylesheet" href="${elsewhere}/sheet">
      <style>@font-face { font-family: Lure; src: url(${elsewhere}/font) } #lure { font-family: Lure; background: url(${elsewhere}/background) }</style>
      <b id="lure">Lure</b>
      <iframe src="${elsewhere}/frame"></iframe>
      <object data="${elsewhere}/object"></object>
      <video src="${elsewhere}/video"></video>
      <form action="${elsewhere}/form" target="_self"><button>Send</button></form>
      <a href="javascript:ran = true">Click</a>
      <base href="${elsewhere}/">`
    for (const [name, value] of [
      ['src', `${elsewhere}/script`],
      ['textContent', 'ran = true'],
    ] as const)
      place.append(Object.assign(document.createElement('script'), { [name]: value }))
    place.querySelector('a')!.click()
    place.querySelector('button')!.click()
    navigator.sendBeacon(`${elsewhere}/beacon`)
    const isRefused = async (attempt: () => unknown) => {
      try {
        await attempt()
        return false
      } catch {
        return true
      }
    }
    const attempts = {
      fetch: () => fetch(`${elsewhere}/fetch`),
      socket: () =>
        new Promise((open, fail) => {
          const socket = new WebSocket(`${elsewhere.replace('http', 'ws')}/socket`)
          socket.addEventListener('open', open)
          socket.addEventListener('error', fail)
        }),
      module: () => import(/* @vite-ignore */ `${elsewhere}/module`),
      // oxlint-disable-next-line no-eval
      eval: () => (0, eval)('globalThis.ran = true'),
      worker: () =>
        new Promise((done, fail) => {
          const worker = new Worker(`data:text/javascript,postMessage(1)`)
          worker.addEventListener('message', done)
          worker.addEventListener('error', fail)
        }),
    }
    const failures: Record<string, boolean> = {}
    for (const [name, attempt] of Object.entries(attempts)) failures[name] = await isRefused(attempt)
    const allowed = Object.keys(failures).filter((name) => !failures[name])
    if (document.baseURI.startsWith(elsewhere)) allowed.push('base')
    if (Reflect.has(globalThis, 'ran')) allowed.push('script')
    return allowed
  }, ELSEWHERE)

const EVERYTHING = [
  'base-uri',
  'connect-src',
  'font-src',
  'form-action',
  'frame-src',
  'img-src',
  'media-src',
  'object-src',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-elem',
  'worker-src',
]

async function expectAllRefused(page: Page, asked: string[]): Promise<void> {
  await expect(page.locator('canvas').first()).toBeVisible()
  expect(await tryAll(page)).toEqual([])
  const refused = () => page.evaluate(() => [...(Reflect.get(window, 'refused') as Set<string>)].sort())
  await expect.poll(refused).toEqual(EVERYTHING)
  expect(asked).toEqual([])
}

test('every page states its policy before anything it holds', () => {
  const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  expect(pages.length).toBeGreaterThanOrEqual(3)
  for (const name of pages) {
    const page = readFileSync(join(DIST, name), 'utf8')
    const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(page.search(/<(script|style|link|img)/), name).toBeGreaterThan(
      page.indexOf('Content-Security-Policy'),
    )
    expect(policy, name).toContain("default-src 'none'")
    expect(policy.match(/script-src [^;]*/)?.[0], name).not.toMatch(/unsafe|https?:|\*|data:|blob:/)
    expect(policy, name).not.toMatch(/https?:|\*/)
    expect(policy, name).toContain(
      /(?:embed|one-page)\.html$/.test(name) ? "connect-src 'none'" : "connect-src 'self'",
    )
  }
})

test('in the page nothing foreign runs or asks', async ({ page, asked }) => {
  await page.goto('./')
  await expectAllRefused(page, asked)
})

test('in a copy on a disk nothing foreign runs or asks', async ({ page, asked }) => {
  await page.goto(pathToFileURL(join(DIST, 'kiss-of-ashgabat/embed.html')).href)
  await expectAllRefused(page, asked)
})

test('the one-file edition may not ask even the site that it comes from', async ({ page, baseURL }) => {
  await page.goto('./kiss-of-ashgabat/embed.html')
  await expect(page.locator('canvas').first()).toBeVisible()
  expect(
    await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      baseURL!,
    ),
  ).toBe('refused')
})
