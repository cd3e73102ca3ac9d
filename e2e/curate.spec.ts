import { copyFileSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { begin, select, text } from './curating.ts'
import { expect, test } from './test.ts'

const picker = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true }).first()
const mendOf = (page: Page) => page.getByRole('button', { name: 'Mend: Norway meets Denmark' }).first()
const kept = (page: Page) => page.getByText(/^Saved here \d/)

async function claim(page: Page, sentence: number, words: number, type: string) {
  await select(page, sentence, words)
  await page.keyboard.press('Enter')
  await expect(picker(page, 'does what')).toBeFocused()
  await page.keyboard.type(type)
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
}

/** The forms that the browser keeps. */
const keptForm = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.open('entente').addEventListener('success', ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest
          const asked = db.transaction('forms').objectStore('forms').getAll()
          asked.addEventListener('success', () => {
            db.close()
            resolve(asked.result)
          })
        })
      }),
  )

test('a pasted text becomes a graph whose line leads to the words that say it, by keyboard alone', async ({
  page,
}) => {
  await begin(page)
  await claim(page, 1, 4, 'meets')
  await expect(picker(page, 'Who')).toHaveValue('Norway')
  await expect(picker(page, 'to whom')).toHaveValue('Denmark')
  await page.keyboard.press('Control+Enter')
  await expect(text(page)).toBeFocused()
  await expect(page.getByRole('application', { name: /4 entities and 1 relation/ })).toBeVisible()
  await page.getByRole('button', { name: 'Read', exact: true }).first().click()
  await page
    .getByRole('button', { name: /Norway meets Denmark/ })
    .first()
    .click()
  await expect(page.locator('mark').first()).toHaveText('Norway and Denmark met')
  await page.getByRole('button', { name: 'Back to editing' }).click()
  await expect(text(page)).toBeVisible()
})

test('words in quotation marks are the claim of whoever says them', async ({ page }) => {
  await begin(page)
  await claim(page, 2, 3, 'aids')
  await expect(picker(page, 'Voice')).toHaveValue('Denmark')
  await expect(page.getByRole('radio', { name: 'Quoted' })).toBeChecked()
})

test('an accusation offers the claim of what the accused is said to do', async ({ page }) => {
  await begin(page)
  await claim(page, 3, 5, 'accuses')
  await page.getByRole('button', { name: 'Keep, and add what is accused' }).click()
  await expect(picker(page, 'Who')).toHaveValue('Norway')
  await expect(picker(page, 'Voice')).toHaveValue('Sweden')
  await expect(page.getByRole('radio', { name: /Alleged/ })).toBeChecked()
})

test('everything is there again after the page is loaded anew, an open form and what can be undone included', async ({
  page,
}) => {
  await begin(page)
  await claim(page, 1, 4, 'meets')
  await expect.poll(() => keptForm(page)).toMatchObject([{ type: 'meets', status: 'occurred' }])
  await page.reload()
  await expect(picker(page, 'does what')).toHaveValue('meets')
  await page.getByRole('button', { name: /^Keep the claim/ }).click()
  await page.getByRole('button', { name: 'Undo: Norway meets Denmark' }).click()
  await page.getByRole('button', { name: 'Redo: Norway meets Denmark' }).click()
  await page.getByRole('button', { name: '2 Claims' }).click()
  await expect(mendOf(page)).toBeVisible()
})

test('a name with claims is deleted after a word of warning, and one undoing brings all of it back', async ({
  page,
}) => {
  await begin(page)
  await claim(page, 1, 4, 'meets')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '1 Names' }).click()
  await page.getByRole('button', { name: /^Denmark/ }).click()
  await page.getByRole('button', { name: 'Delete Denmark' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '1 claim uses Denmark' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete it with them' }).click()
  await page.getByRole('button', { name: 'Undo: Denmark deleted' }).click()
  await page.getByRole('button', { name: '2 Claims' }).click()
  await expect(mendOf(page)).toBeVisible()
})

test('mending a sentence keeps its claims, and a claim that lost its words waits to be finished', async ({
  page,
}) => {
  await begin(page)
  await claim(page, 1, 4, 'meets')
  await page.keyboard.press('Control+Enter')
  const mend = async (words: string) => {
    await page.getByRole('button', { name: 'Mend', exact: true }).click()
    await page.getByLabel('Text of the sentence').fill(words)
    await page.getByRole('button', { name: 'Keep', exact: true }).click()
  }
  await mend('Norway and Denmmark met in Oslo on Tuesday.')
  await page.getByRole('button', { name: '2 Claims' }).click()
  await expect(mendOf(page)).toContainText('Norway and Denmmark met')
  await mend('Nothing happened at all.')
  await expect(page.getByRole('heading', { name: 'To be finished' })).toBeVisible()
})

test('a second tab only reads, until it takes over', async ({ page, context }) => {
  await begin(page)
  await expect(kept(page)).toBeVisible()
  const second = await context.newPage()
  await second.goto(page.url())
  await expect(second.getByText('Another tab is writing this text.')).toBeVisible()
  await second.getByRole('button', { name: 'Write here instead' }).click()
  await expect(second.getByText(/Saved here/)).toBeVisible()
  await expect(page.getByText('Another tab is writing this text.')).toBeVisible()
})

test('where the browser keeps nothing, it says so and work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    })
  })
  await page.goto('./curate/')
  await expect(page.getByText(/This browser keeps nothing/)).toBeVisible()
  await begin(page)
  await expect(page.getByText(/The browser does not keep this draft/)).toBeVisible()
  await claim(page, 1, 4, 'meets')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '2 Claims' }).click()
  await expect(mendOf(page)).toBeVisible()
})

test('one page holds the whole reader, opens from a disk, and no word of the text becomes markup', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  await page.goto('./curate/')
  const hostile = 'Norway </script><script>window.broken = true</script> met Denmark & <b>Sweden</b>.'
  await page.getByLabel('Title').fill('</title><script>window.broken = true</script>')
  await page.getByLabel('The text').fill(hostile)
  await page.getByRole('button', { name: 'Start with this text' }).click()
  await page.getByRole('button', { name: 'Take all 3 countries' }).click()
  await claim(page, 1, 2, 'meets')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '4 Finish' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save one page' }).click()
  const file = await (await download).path()
  expect(readFileSync(file, 'utf8')).toContain('window.broken')
  const copy = await context.newPage()
  const named = `${file}.html`
  copyFileSync(file, named)
  await copy.goto(pathToFileURL(named).href)
  await expect(copy.getByRole('heading', { level: 1 })).toHaveText(
    '</title><script>window.broken = true</script>',
  )
  await expect(copy.getByRole('application')).toBeVisible()
  expect(await copy.evaluate(() => 'broken' in window)).toBe(false)
})

test('a saved file is opened again, the same to the byte', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'))
  const save = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save a file' }).first().click()
    const path = await (await download).path()
    return readFileSync(path, 'utf8')
  }
  await begin(page)
  await claim(page, 1, 4, 'meets')
  await page.keyboard.press('Control+Enter')
  const first = await save()
  await expect(page.getByText('all of it in a file')).toBeVisible()
  await page.getByRole('button', { name: 'All your texts' }).click()
  await page
    .getByLabel('Open a file')
    .setInputFiles({ name: 'harbour.json', mimeType: 'application/json', buffer: Buffer.from(first) })
  await expect(text(page)).toBeVisible()
  const withoutId = (file: string) => file.replace(/"id": "text-[^"]*"/, '"id": ""')
  expect(withoutId(await save())).toBe(withoutId(first))
})

test('a copy of the published text can be changed', async ({ page }) => {
  await page.goto('./curate/?from=kiss-of-ashgabat')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiss of Ashgabat (copy)')
  await page.getByRole('button', { name: '1 Names' }).click()
  await expect(page.getByRole('button', { name: /^Iran\b/ }).first()).toBeVisible()
})

test('an empty paste and one that is too long say what to do, and keep what was typed', async ({ page }) => {
  await page.goto('./curate/')
  await page.getByLabel('Title').fill('Mine')
  await page.getByRole('button', { name: 'Start with this text' }).click()
  await expect(page.getByRole('alert')).toContainText('There is no text yet')
  await page.getByLabel('The text').fill('A word. '.repeat(60_000))
  await page.getByRole('button', { name: 'Start with this text' }).click()
  await expect(page.getByRole('alert')).toContainText('longer than 400,000 characters')
  await expect(page.getByLabel('Title')).toHaveValue('Mine')
})

test('a draft can be thrown away and brought back', async ({ page }) => {
  await begin(page)
  await expect(kept(page)).toBeVisible()
  await page.getByRole('button', { name: 'All your texts' }).click()
  await page.getByRole('button', { name: 'Delete Harbour talks' }).click()
  await page.getByRole('listitem').getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('link', { name: 'Go on with Harbour talks' }).click()
  await expect(text(page)).toBeVisible()
})

for (const [width, height] of [
  [1280, 800],
  [390, 844],
  [1920, 1080],
] as const)
  test(`the text, the work and the graph reach down to the foot of the page at ${width} by ${height}`, async ({
    page,
  }) => {
    await begin(page)
    await page.setViewportSize({ width, height })
    const bar = (await page.getByRole('main').boundingBox())!
    expect(bar.y + bar.height).toBeCloseTo(height, 0)
  })
