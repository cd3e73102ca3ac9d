import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Frame, Page } from '@playwright/test'
import { EMBED, frame, test } from './host.ts'
import { openFile } from './openFile.ts'
import { find } from './parts.ts'
import { printed } from './pdf.ts'
import { smallText } from './smallText.ts'
import { expect } from './test.ts'
import { text } from './text.ts'

type App = Page | Frame
const RELATION = text.relations[0]!.id
const NONE = /no address at which others could find it/
const MADE = `https://made.example/${text.id}/`
const embedFile = () =>
  readFileSync(join(import.meta.dirname, `../dist/${text.id}/embed.html`), 'utf8').replaceAll(
    /<link rel="canonical"[^>]*>/g,
    '',
  )

const evidence = (app: App) => app.getByRole('complementary', { name: 'Evidence' })
const dialog = (app: App) => app.getByRole('dialog', { name: 'Share this view' })

/** Everything that is handed out of the relation that is selected: by its evidence, and by the share dialog. */
async function handedOut(app: App) {
  // Where nothing may be copied, the button shows what it would have copied.
  await app.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  )
  const copyLink = evidence(app).getByRole('button', { name: 'Copy link' }).first()
  let link: string | null = null
  if (await copyLink.count()) {
    await copyLink.click()
    link = await evidence(app).getByLabel('Copying is not allowed here').inputValue()
  }
  await evidence(app).getByText('Copy citation').first().click()
  const citations = evidence(app)
    .locator('dd')
    .filter({ has: app.getByRole('button', { name: /^Copy \w+ citation$/ }) })
  await expect(citations).toHaveCount(3)
  const cited = await citations.allInnerTexts()
  const menu = app.getByRole('button', { name: 'Menu' })
  if (await menu.isVisible()) await menu.click()
  await app.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(dialog(app).getByRole('heading', { name: 'Take away' })).toBeVisible()
  const shared = await dialog(app).evaluate((element) =>
    [
      (element as HTMLElement).innerText,
      ...[...element.querySelectorAll('textarea')].map(({ value }) => value),
    ].join('\n'),
  )
  return { link, cited, shared }
}

async function expectNothing(app: App) {
  const { link, cited, shared } = await handedOut(app)
  expect(link).toBeNull()
  await expect(evidence(app).getByRole('button', { name: 'No link' }).first()).toBeAttached()
  expect([...cited, shared].join('\n')).not.toMatch(/https?:|file:\/|tmp|iframe|embed\.html/)
  expect(shared).toMatch(NONE)
  await expect(dialog(app).getByRole('img', { name: 'QR code of the link' })).toHaveCount(0)
}

async function expectEverything(app: App, folder: string) {
  const { link, cited, shared } = await handedOut(app)
  const page = `${folder}?select=${RELATION}`
  expect(link).toBe(page)
  for (const citation of cited) expect(citation).toContain(page)
  expect(shared).toContain(`${page}\n`)
  expect(shared).toContain(`src="${folder}embed.html?select=${RELATION}"`)
  expect([link, ...cited, shared].join('\n')).not.toMatch(/utm_|childId|secret|file:\/|tmp|Riyadh/)
}

test('a page of the site hands out its own address, without what others have put into it', async ({
  page,
  baseURL,
}) => {
  await page.goto(`./?select=${RELATION}&utm_source=mail#?secret=abc`)
  await expectEverything(page, `${baseURL}${text.id}/`)
})

test('a frame hands out the full page, without the search and what the host has added', async ({ host }) => {
  const query = `select=${RELATION}&q=Riyadh&childId=x&utm_source=mail#?secret=abcdefghij`
  const app = await host(frame('width="1200" height="800" sandbox="allow-scripts"', `${EMBED}?${query}`))
  // What was searched for lies over the evidence until it is put away.
  await app.getByRole('combobox', { name: /^Search/ }).press('Escape')
  await expectEverything(app, EMBED.replace('embed.html', ''))
})

test('a link out of a tour leads to what was copied, not to the step', async ({ page }) => {
  await page.goto('./?tour=two-camps&step=2')
  await find(page, 'Saudi Arabia opposes Iran')
  await evidence(page).getByRole('button', { name: 'Copy link' }).first().waitFor()
  const { link } = await handedOut(page)
  const id = new URL(link!).searchParams.get('select')!
  await page.goto(link!)
  await expect(page).toHaveURL(new RegExp(`select=${id}&`))
  await expect(evidence(page).getByRole('button', { name: 'Copy link' }).first()).toBeVisible()
})

test.describe('a copy', () => {
  const copyOnDisk = (html: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'entente-copy-')), `${text.id}.html`)
    writeFileSync(file, html)
    return `${pathToFileURL(file).href}?select=${RELATION}`
  }

  test('on a disk says that it has no address', async ({ page }) => {
    await page.goto(copyOnDisk(embedFile()))
    await expect(page.getByText('no address is known at which the full page stands')).toBeVisible()
    await expectNothing(page)
  })

  test('on a disk hands out the address that it was made for', async ({ page }) => {
    const made = `<link rel="canonical" href="${MADE}">`
    await page.goto(copyOnDisk(embedFile().replace('</title>', `</title>${made}`)))
    await expect(page.locator('#address a')).toHaveText(MADE)
    await expectEverything(page, MADE)
  })

  test('uploaded somewhere else does not take that for the site', async ({ page }) => {
    await page.route('**/files/17/kiss.html*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: embedFile() }),
    )
    await page.goto(`/files/17/kiss.html?select=${RELATION}`)
    await expectNothing(page)
  })
})

test.describe('a text that was opened from a file', () => {
  const open = async (page: Page) => {
    await page.goto('./')
    await openFile(page, 'tilsit.json', smallText())
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  }

  test('has no address to be copied, cited, framed or read by a camera', async ({ page }) => {
    await open(page)
    await page.getByRole('combobox', { name: /^Search/ }).fill('broke')
    await page.getByRole('search').getByRole('option').first().click()
    await expectNothing(page)
    await expect(dialog(page).getByText('“Open a graph file” shows it here')).toBeVisible()
    await expect(dialog(page).getByRole('link')).toHaveCount(0)
    await page.keyboard.press('Escape')
    await evidence(page).getByRole('button', { name: 'No link' }).first().click()
    await expect(page.getByRole('note').filter({ hasText: NONE })).toBeVisible()
  })

  test('takes none away in its files', async ({ page, baseURL }) => {
    await open(page)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const file = async (ending: string) => {
      const download = page.waitForEvent('download')
      await dialog(page)
        .getByRole('button', { name: `Save tilsit.${ending}`, exact: true })
        .click()
      return readFileSync(await (await download).path(), 'utf8')
    }
    for (const ending of [
      'svg',
      'gexf',
      'graphml',
      'annotations.jsonld',
      'claims.csv',
      'json',
      'bib',
      'ris',
    ]) {
      const saved = await file(ending)
      expect(saved, ending).not.toContain(new URL(baseURL!).host)
      expect(saved, ending).not.toContain(text.id)
    }
    expect(await file('annotations.jsonld')).toContain('"urn:entente:tilsit#')
  })

  test('is presented, asked about and printed without one', async ({ page, baseURL }) => {
    const { host } = new URL(baseURL!)
    await open(page)
    await page.getByRole('button', { name: 'Find the proof' }).click()
    await expect(page.getByRole('button', { name: 'No link for the class' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copy link for the class' })).toHaveCount(0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('heading', { name: 'Find the proof' }).last()).toBeVisible({
      timeout: 60_000,
    })
    await page.emulateMedia({ media: null })
    expect((await printed(page)).text).not.toContain(host)
    await page.getByRole('button', { name: 'Graph', exact: true }).click()
    const { text: handout } = await printed(page)
    expect(handout).toContain('The Raft at Tilsit')
    expect(handout).not.toContain(host)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await expect(page.getByRole('toolbar')).toBeAttached()
    await page.keyboard.press('q')
    await expect(page.getByRole('dialog')).toContainText(NONE)
    await expect(page.getByRole('dialog').getByRole('img')).toHaveCount(0)
  })

  test('is not said to be the text that the page was made for', async ({ page, host }) => {
    const app = await host(frame('width="600" height="575"'))
    await expect(app.getByText('Full page:')).toBeVisible()
    await openFile(page, 'tilsit.json', smallText(), app)
    await expect(app.getByText('Opened from a file; no address leads to it.')).toBeVisible()
    await expect(app.locator('#address a')).toHaveCount(0)
    const told = app.locator(
      'link[rel="canonical"], script[type="application/ld+json"], meta[property="og:title"]',
    )
    await expect(told).toHaveCount(0)
  })
})
