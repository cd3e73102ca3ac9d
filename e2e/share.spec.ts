import { readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { axeViolations } from './axe.ts'
import { frame, test } from './host.ts'
import { expect } from './test.ts'
import { text } from './text.ts'

const dialog = (app: Page | Frame) => app.getByRole('dialog', { name: 'Share this view' })

async function share(app: Page | Frame) {
  const menu = app.getByRole('button', { name: 'Menu' })
  if (await menu.isVisible()) await menu.click()
  await app.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(dialog(app).getByRole('heading', { name: 'Take away' })).toBeVisible()
}

async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await dialog(page)
    .getByRole('button', { name: `Save ${name}`, exact: true })
    .click()
  const file = await download
  expect(file.suggestedFilename()).toBe(name)
  await expect(dialog(page).getByText(`Saved as ${name}`)).toBeVisible()
  return readFileSync(await file.path())
}

test('link, code and citation hold exactly this view and are copied in one click', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?select=iran&kinds=state.person&utm_source=mail')
  await share(page)
  const link = `${baseURL}kiss-of-ashgabat/?select=iran&kinds=state.person`
  const copied = async (button: string) => {
    await dialog(page).getByRole('button', { name: button }).click()
    await expect(dialog(page).getByText('Copied', { exact: true })).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  expect(await copied('Copy link')).toBe(link)
  await dialog(page)
    .getByRole('radio', { name: /^Slide/ })
    .check()
  expect(await copied('Copy code')).toContain(
    `src="${baseURL}kiss-of-ashgabat/embed.html?select=iran&amp;kinds=state.person" width="960" height="540"></iframe>`,
  )
  expect(await copied('Copy BibTeX citation')).toContain(`url = {${link}}`)
  await expect(dialog(page).getByRole('img', { name: 'QR code of the link' })).toBeVisible()

  await page.goto(link)
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toContainText('Iran')
})

test('the preview is the frame itself, with the view in it', async ({ page }) => {
  await page.goto('./?view=table')
  await share(page)
  await expect(page.frameLocator('dialog iframe').getByRole('table')).toBeVisible()
})

test('files hold what shows, or everything', async ({ page }) => {
  await page.goto('./?kinds=state')
  await share(page)
  const claims = async () =>
    parse(await saved(page, 'kiss-of-ashgabat.claims.csv'), { bom: true, columns: true }) as Record<
      string,
      string
    >[]
  const shown = await claims()
  expect(new Set(shown.map((row) => row['source_kind']))).toEqual(new Set(['State']))
  await dialog(page)
    .getByRole('radio', { name: /^Everything/ })
    .check()
  expect(await claims()).toHaveLength(text.relations.flatMap((relation) => relation.claims).length)
  expect(JSON.parse(String(await saved(page, 'kiss-of-ashgabat.json')))).toMatchObject({ id: text.id })
})

test('the citation can be saved for a program that manages references', async ({ page, baseURL }) => {
  await page.goto('./?select=iran')
  await share(page)
  const link = `${baseURL}kiss-of-ashgabat/?select=iran`
  const file = async (name: string) => String(await saved(page, name))
  expect(await file('kiss-of-ashgabat.bib')).toMatch(/^@misc\{kiss-of-ashgabat,/)
  expect(await file('kiss-of-ashgabat.ris')).toContain(`UR  - ${link}\r\nER  - \r\n`)
  expect(JSON.parse(await file('kiss-of-ashgabat.csl.json'))).toMatchObject([
    { title: text.title, URL: link },
  ])
})

test('the picture says what it shows and whence', async ({ page, baseURL }) => {
  await page.goto('./')
  await share(page)
  const svg = String(await saved(page, 'kiss-of-ashgabat.svg'))
  for (const part of [
    'Kiss of Ashgabat',
    'opinion article',
    `${baseURL}kiss-of-ashgabat/`,
    'Hostile',
    'Leaders',
  ])
    expect(svg).toContain(part)
  expect(svg).not.toContain('var(--')
  const png = await saved(page, 'kiss-of-ashgabat.png')
  expect(png.readUInt32BE(16)).toBe(2400)
})

test('the dialog has no accessibility violation that axe can see', async ({ page }) => {
  await page.goto('./')
  await share(page)
  expect(await axeViolations(page, 'dialog')).toEqual([])
})

test.describe('in a sandbox', () => {
  // The browser's own word on the refused copy.
  test.use({ expectedErrors: [/Permissions policy violation: The Clipboard API/] })
  test('where nothing can be saved or copied, it says so and shows the text', async ({ host }) => {
    const app = await host(frame('width="600" height="575" sandbox="allow-scripts"'))
    await share(app)
    await expect(dialog(app).getByRole('note')).toContainText('saves no files')
    await dialog(app).getByRole('button', { name: 'Show kiss-of-ashgabat.claims.csv' }).click()
    await expect(dialog(app).getByRole('textbox', { name: 'kiss-of-ashgabat.claims.csv' })).toHaveValue(
      /claim_id,/,
    )
    await dialog(app).getByRole('button', { name: 'Show kiss-of-ashgabat.png' }).click()
    await expect(dialog(app).getByRole('img', { name: 'Kiss of Ashgabat as a graph' })).toBeVisible()
    await dialog(app).getByRole('button', { name: 'Copy link' }).click()
    await expect(dialog(app).getByText('Copying is not allowed here; select and copy:')).toBeVisible()
  })
})
