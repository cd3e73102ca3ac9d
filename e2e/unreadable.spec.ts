import { rmSync, utimesSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { smallText } from './smallText.ts'
import { tool } from './parts.ts'
import { expect, test } from './test.ts'

/** Chooses a file that lies on the disk, so that something can happen to it. */
async function choose(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await (await tool(page, 'Open a graph file')).click()
  await (await chooser).setFiles(file)
}
const failure = (page: Page) => page.getByRole('dialog', { name: '“tilsit.json” cannot be shown' })

/** Something happens to the file after it was chosen, and before it is read. */
async function beforeReading(page: Page, happen: () => void): Promise<void> {
  await page.exposeFunction('happen', happen)
  await page.addInitScript(() => {
    const read = Blob.prototype.arrayBuffer
    Blob.prototype.arrayBuffer = async function () {
      await (window as unknown as { happen(): Promise<void> }).happen()
      return read.call(this)
    }
  })
}

test.describe('a file that', () => {
  for (const [what, happen] of [
    ['is deleted', (file: string) => rmSync(file)],
    [
      'is changed',
      (file: string) => {
        writeFileSync(file, '{}')
        utimesSync(file, new Date(), new Date(Date.now() + 60_000))
      },
    ],
  ] as const)
    test(`${what} after it was chosen is told, and can be chosen anew`, async ({ page }, info) => {
      const file = info.outputPath('tilsit.json')
      writeFileSync(file, JSON.stringify(smallText()))
      let isFirst = true
      await beforeReading(page, () => {
        if (isFirst) happen(file)
        isFirst = false
      })
      await page.goto('./')
      await choose(page, file)
      await expect(failure(page)).toContainText(
        /no longer where it was|changed or removed after it was chosen/,
      )
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiss of Ashgabat')

      writeFileSync(file, JSON.stringify(smallText()))
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Choose another file' }).click()
      await (await chooser).setFiles(file)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
    })

  test('is never given by its disk can be called off', async ({ page }, info) => {
    const file = info.outputPath('tilsit.json')
    writeFileSync(file, JSON.stringify(smallText()))
    await page.addInitScript(() => {
      Blob.prototype.arrayBuffer = () => new Promise(() => {})
    })
    await page.goto('./')
    await choose(page, file)
    const dialog = page.getByRole('dialog', { name: 'Opening “tilsit.json”' })
    await expect(dialog.getByRole('status')).toHaveText('Reading the file…')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('button', { name: 'Open a graph file' })).toBeFocused()
  })
})

test.describe('without a worker', () => {
  const opens = async (page: Page, file: string) => {
    writeFileSync(file, JSON.stringify(smallText()))
    await choose(page, file)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  }

  test('because there are none, the file is opened on the page', async ({ page }, info) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
    await page.goto('./')
    await opens(page, info.outputPath('tilsit.json'))
  })

  test('because its script is not to be had, the file is opened on the page', async ({ page }, info) => {
    await page.route(/opening\.worker/, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('./')
    await opens(page, info.outputPath('tilsit.json'))
  })

  test.describe('because a policy forbids it', () => {
    test.use({ expectedErrors: [/Content Security Policy/] })
    test('the file is opened on the page', async ({ page }, info) => {
      await page.route('./', async (route) => {
        const response = await route.fetch()
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" },
        })
      })
      await page.goto('./')
      await opens(page, info.outputPath('tilsit.json'))
    })
  })

  test.describe('because it dies', () => {
    test.use({ expectedErrors: [/dies/] })
    test('on the way, that is told, and the file is not blamed', async ({ page }, info) => {
      await page.route(/opening\.worker/, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: `onmessage = () => { postMessage({ progress: { doing: 'checking' } }); setTimeout(() => { throw new Error('dies') }) }`,
        }),
      )
      await page.goto('./')
      const file = info.outputPath('tilsit.json')
      writeFileSync(file, JSON.stringify(smallText()))
      await choose(page, file)
      await expect(failure(page)).toContainText(
        'this device ran out of memory, or the browser stopped the work',
      )
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiss of Ashgabat')
    })
  })
})

test.describe('without network', () => {
  test.use({ expectedErrors: [/ERR_|Failed to (load|fetch)/] })
  test('what opens files may be missing: that is said, and it can be tried again', async ({ page }, info) => {
    const file = info.outputPath('tilsit.json')
    writeFileSync(file, JSON.stringify(smallText()))
    await page.goto('./')
    await page.route(/OpenedFile/, (route) => route.abort())
    await choose(page, file)
    const dialog = page.getByRole('dialog', { name: 'Open a graph file' })
    await expect(dialog).toContainText('This part of the page could not be loaded.')
    await page.unroute(/OpenedFile/)
    await dialog.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  })
})
