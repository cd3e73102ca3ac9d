import { mkdirSync, writeFileSync } from 'node:fs'
import type { Frame, Locator, Page } from '@playwright/test'
import { frame, test } from './host.ts'
import { evidence, find, searchField } from './parts.ts'
import { smallText } from './smallText.ts'
import { expect } from './test.ts'

interface Dropped {
  name: string
  content: string
}
const TILSIT: Dropped = { name: 'tilsit.json', content: JSON.stringify(smallText()) }
const title = (page: Page | Frame) => page.getByRole('heading', { level: 1 })
const hint = (page: Page | Frame) => page.getByText('Drop the graph file to open it')

/** A real drag of what lies on the disk, as the browser itself has it. */
async function dragFromDisk(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
}

/** What the browser tells a page while files from outside are dragged over this element, then dropped there. */
async function drag(
  over: Locator,
  files: Dropped[],
  kinds: ('dragenter' | 'dragover' | 'drop')[],
): Promise<void> {
  await over.evaluate(
    (element, [dropped, events]) => {
      const dataTransfer = new DataTransfer()
      for (const { name, content } of dropped) dataTransfer.items.add(new File([content], name))
      for (const kind of events) {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, composed: true, dataTransfer })
        // What nobody takes, the browser opens in the place of the page.
        if (element.dispatchEvent(event)) throw new Error(`${kind} was left to the browser`)
      }
    },
    [files, kinds] as const,
  )
}
/** Holds a file over an element as the browser tells it, many times a second, until it is let go. */
const hold = (over: Locator) =>
  over.evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([''], 'held.json'))
    let isHeld = true
    const tell = () => {
      if (!isHeld) return
      element.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }))
      requestAnimationFrame(tell)
    }
    for (const end of ['drop', 'let go']) window.addEventListener(end, () => (isHeld = false), { once: true })
    tell()
  })
const letGo = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('let go')))
const drop = (on: Locator, ...files: Dropped[]) => drag(on, files, ['dragenter', 'dragover', 'drop'])

test.describe('a file dropped', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('canvas').first()).toBeVisible()
  })

  test('on the graph opens, after a word that it can be dropped', async ({ page }) => {
    const graph = page.getByRole('application')
    await hold(graph)
    await expect(hint(page)).toBeVisible()
    await drag(graph, [TILSIT], ['drop'])
    await expect(title(page)).toHaveText('The Raft at Tilsit')
    await expect(hint(page)).toBeHidden()
  })

  test('from the disk opens, and the page stays', async ({ page }, info) => {
    const file = info.outputPath('tilsit.json')
    writeFileSync(file, TILSIT.content)
    await dragFromDisk(page, file)
    await expect(title(page)).toHaveText('The Raft at Tilsit')
  })

  test('that is a folder is named as one', async ({ page }, info) => {
    mkdirSync(info.outputPath('texts'))
    await dragFromDisk(page, info.outputPath('texts'))
    await expect(page.getByRole('dialog', { name: '“texts” cannot be shown' })).toContainText(
      'file is a folder',
    )
  })

  test('on the search field opens all the same', async ({ page }) => {
    await drop(searchField(page), TILSIT)
    await expect(title(page)).toHaveText('The Raft at Tilsit')
  })

  test('on a dialog opens, and the word stands above the dialog', async ({ page }) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const dialog = page.getByRole('dialog')
    // While its part of the app comes in, another dialog stands in for it.
    await expect(dialog.getByRole('button', { name: 'Copy link' })).toBeVisible()
    await hold(dialog)
    await expect(hint(page)).toBeVisible()
    const isOnTop = () =>
      hint(page).evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        element.parentElement!.style.pointerEvents = 'auto'
        return document.elementFromPoint(x + width / 2, y + height / 2) === element
      })
    expect(await isOnTop()).toBe(true)
    await drag(dialog, [TILSIT], ['drop'])
    await expect(title(page)).toHaveText('The Raft at Tilsit')
  })

  test('on the list of problems of another opens', async ({ page }) => {
    await drop(page.locator('body'), { name: 'broken.json', content: '{"id": 1,}' })
    const broken = page.getByRole('dialog', { name: '“broken.json” cannot be shown' })
    await drop(broken, TILSIT)
    await expect(title(page)).toHaveText('The Raft at Tilsit')
    await expect(broken).toBeHidden()
  })

  test('in the middle of a presentation opens', async ({ page }) => {
    await page.goto('./?present=1')
    await drop(page.locator('body'), TILSIT)
    await expect(title(page)).toHaveText('The Raft at Tilsit')
  })

  test('with others is not chosen for the reader', async ({ page }) => {
    await drop(page.locator('body'), TILSIT, { name: 'second.json', content: '' })
    await expect(page.getByRole('dialog', { name: '“2 files” cannot be shown' })).toContainText(
      'files are 2; one text is shown at a time',
    )
    await expect(title(page)).toHaveText('Kiss of Ashgabat')
  })

  test('and not dropped after all leaves nothing behind', async ({ page }) => {
    await hold(page.locator('body'))
    await expect(hint(page)).toBeVisible()
    await letGo(page)
    await expect(hint(page)).toBeHidden()
    await expect(title(page)).toHaveText('Kiss of Ashgabat')
  })
})

test('what is dragged out of the page itself is no file for it, and the next file from outside is', async ({
  page,
}) => {
  await page.goto('./')
  await find(page, 'Riyadh')
  const leftToTheBrowser = await evidence(page).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    // As a picture of the page is given.
    dataTransfer.items.add(new File(['x'], 'picture.png', { type: 'image/png' }))
    const send = (kind: string) =>
      element.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }))
    return ['dragstart', 'dragenter', 'dragover', 'drop'].map(send)
  })
  expect(leftToTheBrowser).toEqual([true, true, true, true])
  await expect(hint(page)).toBeHidden()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.mouse.move(300, 300)
  await drop(page.locator('body'), TILSIT)
  await expect(title(page)).toHaveText('The Raft at Tilsit')
})

test('text dragged into the search field is left to the browser', async ({ page }) => {
  await page.goto('./')
  const isTaken = await searchField(page).evaluate((element) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', 'Iran')
    return !element.dispatchEvent(
      new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }),
    )
  })
  expect(isTaken).toBe(false)
  await expect(hint(page)).toBeHidden()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })
  test('a file dropped anywhere opens', async ({ page }) => {
    await page.goto('./')
    await drop(page.getByRole('main'), TILSIT)
    await expect(title(page)).toHaveText('The Raft at Tilsit')
  })
})

for (const sandbox of ['', 'sandbox="allow-scripts"'])
  test(`in a frame ${sandbox || 'without a sandbox'} a file dropped on it opens there`, async ({ host }) => {
    const app = await host(frame(`width="600" height="575" ${sandbox}`))
    await expect(title(app)).toHaveText('Kiss of Ashgabat')
    await drop(app.getByRole('application'), TILSIT)
    await expect(title(app)).toHaveText('The Raft at Tilsit')
  })
