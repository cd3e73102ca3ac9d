import type { Page } from '@playwright/test'
import { begin, select, text } from './curating.ts'
import { expect, test } from './test.ts'

const picker = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true }).first()

/** Opens the form for the first words of the first sentence and fills in what they say. */
async function beginClaim(page: Page) {
  await select(page, 1, 4)
  await page.keyboard.press('Enter')
  await expect(picker(page, 'does what')).toBeFocused()
  await page.keyboard.type('meets')
  await page.keyboard.press('Enter')
}

test('a claim that is not finished waits when another is begun', async ({ page }) => {
  await begin(page)
  await beginClaim(page)
  await select(page, 3, 5)
  await page.keyboard.press('Enter')
  await expect(picker(page, 'does what')).toBeFocused()
  await expect(picker(page, 'does what')).toHaveValue('')
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('button', { name: '2 Claims' }).click()
  const waiting = page.getByRole('heading', { name: 'To be finished' })
  await expect(waiting).toBeVisible()
  await page.getByRole('button', { name: 'Finish', exact: true }).click()
  await expect(picker(page, 'does what')).toHaveValue('meets')
})

test('a name can be made while a claim is open, and the claim is still there', async ({ page }) => {
  await begin(page)
  await beginClaim(page)
  await text(page).focus()
  await page.keyboard.press('Home')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('e')
  await expect(page.getByRole('group', { name: 'Add a name' }).getByRole('textbox')).toHaveValue('Oslo')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(picker(page, 'does what')).toHaveValue('meets')
})

test('figures can be typed into the date of a claim and into a name', async ({ page }) => {
  await begin(page)
  await beginClaim(page)
  await page.getByLabel('When').fill('')
  await page.getByLabel('When').pressSequentially('2 days')
  await expect(page.getByLabel('When')).toHaveValue('2 days')
  await page.getByRole('button', { name: 'Discard' }).click()
  await page.getByRole('button', { name: '1 Names' }).click()
  await page.getByRole('group', { name: 'Add a name' }).getByRole('textbox').pressSequentially('G7')
  await expect(page.getByRole('group', { name: 'Add a name' }).getByRole('textbox')).toHaveValue('G7')
})

test('where the browser keeps nothing, a draft is still in the list when one comes back to it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    })
  })
  await begin(page)
  await page.getByRole('button', { name: 'All your texts' }).click()
  await page.goBack()
  await expect(text(page)).toBeVisible()
  await page.getByRole('button', { name: '1 Names' }).click()
  await expect(page.getByRole('button', { name: /^Denmark/ }).first()).toBeVisible()
})

test('a draft that is damaged in the store says so, and what is kept of it can be saved', async ({
  page,
}) => {
  await begin(page)
  await expect(page.getByText(/^Saved here \d/)).toBeVisible()
  const address = page.url()
  await page.goto('./curate/')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open('entente').addEventListener('success', ({ target }) => {
          const { result: db } = target as IDBOpenDBRequest
          const writing = db.transaction('drafts', 'readwrite')
          const drafts = writing.objectStore('drafts')
          drafts.openCursor().addEventListener('success', (event) => {
            const { result: cursor } = event.target as IDBRequest<IDBCursorWithValue | null>
            if (cursor) cursor.update({ ...cursor.value, base: 'broken' })
          })
          writing.addEventListener('complete', () => {
            db.close()
            resolve()
          })
        })
      }),
  )
  await page.goto(address)
  await expect(page.getByRole('alert')).toContainText('This draft cannot be shown')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save what is kept' }).click()
  expect((await download).suggestedFilename()).toBe('draft.json')
  await page.getByRole('button', { name: 'All your texts' }).click()
  await expect(page.getByRole('heading', { name: 'Make your own' })).toBeVisible()
})

test('the address of a draft that another browser has says so', async ({ page }) => {
  await page.goto('./curate/?draft=text-elsewhere')
  await expect(page.getByRole('alert')).toContainText('This browser does not have that draft')
  await expect(page.getByLabel('The text')).toBeVisible()
})

test('Escape does not throw away what was typed into a sentence', async ({ page }) => {
  await begin(page)
  await select(page, 1, 1)
  await page.keyboard.press('m')
  const field = page.getByLabel('Text of the sentence')
  await field.fill('Norway and Denmark met in Bergen on Monday.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toContainText('The change is not kept yet')
  await expect(field).toHaveValue('Norway and Denmark met in Bergen on Monday.')
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(text(page)).toContainText('met in Oslo')
  await select(page, 1, 1)
  await page.keyboard.press('m')
  await page.keyboard.press('Escape')
  await expect(field).toBeHidden()
})

test('where the browser keeps nothing, a claim that is begun is still there when one comes back to the draft', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => ({
        open: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
    })
  })
  await begin(page)
  await beginClaim(page)
  await page.getByRole('button', { name: 'All your texts' }).click()
  await page.goBack()
  await expect(picker(page, 'does what')).toHaveValue('meets')
  await expect(page.getByText(/The browser does not keep this draft/)).toBeVisible()
})
