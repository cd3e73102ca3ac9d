import type { Page } from '@playwright/test'
import { claims, evidence, graph, heading, said, search, searchField, stage, tab } from './parts.ts'
import { expect, test } from './test.ts'
import { mainEntities } from './text.ts'

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('the first tab stop leads to the table', async ({ page }) => {
  await press(page, 'Tab')
  await expect(page.getByRole('link', { name: 'All claims as a table' })).toBeFocused()
  await press(page, 'Enter')
  await expect(tab(page, 'Table')).toHaveAttribute('aria-current', 'page')
  await expect(stage(page)).toBeFocused()
  await press(page, 'Tab')
  await expect(page.getByRole('columnheader').getByRole('button').first()).toBeFocused()
})

test('the graph is one tab stop', async ({ page }) => {
  await graph(page).focus()
  await press(page, 'Tab')
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(graph(page)).toBeFocused()
  await press(page, 'Shift+Tab')
  await expect(graph(page)).not.toBeFocused()
})

test('arrows go round the relations, Enter crosses, Backspace walks back', async ({ page }) => {
  await graph(page).focus()
  await press(page, 'ArrowRight')
  await expect(said(page, /^Iran, state, \d+ relations: (\d+ \w+(, )?)+$/)).toBeAttached()
  await press(page, 'ArrowRight')
  const place = said(page, /^Iran .+\. 1 of \d+: \w+, \d+ claims?; Enter goes to .+$/)
  await expect(place).toBeAttached()
  const other = /Enter goes to (.+)$/.exec(await place.innerText())![1]!
  await press(page, 'ArrowRight')
  await expect(said(page, /^Iran .+\. 2 of \d+:/)).toBeAttached()
  await press(page, 'ArrowLeft', 'Enter')
  await expect(said(page, new RegExp(`^${other}, `))).toBeAttached()
  await expect(heading(page, other)).toBeVisible()
  await press(page, 'Backspace')
  await expect(said(page, /^Iran, state,/)).toBeAttached()
  await expect(heading(page, 'Iran')).toBeVisible()
  await press(page, 'Backspace')
  await expect(said(page, /^This is where the walk began/)).toBeAttached()
  await press(page, 'ArrowLeft')
  await expect(said(page, /\. (\d+) of \1:/)).toBeAttached()
})

test('down into the claims, Escape back into the graph', async ({ page }) => {
  await graph(page).focus()
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowDown')
  await expect(evidence(page)).toBeFocused()
  await expect(claims(page).first()).toBeVisible()
  await press(page, 'Tab')
  await expect(evidence(page).locator(':focus')).toBeVisible()
  await press(page, 'Escape')
  await expect(graph(page)).toBeFocused()
})

test('Home is the overview, Escape deselects and then leaves', async ({ page }) => {
  await graph(page).focus()
  await press(page, 'ArrowRight', 'Home')
  await expect(
    said(page, new RegExp(`^Overview: ${mainEntities.size} entities, \\d+ relations\\.$`)),
  ).toBeAttached()
  await expect(heading(page, 'How to read this')).toBeVisible()
  await press(page, 'ArrowRight', 'Escape')
  await expect(said(page, /^Nothing selected\.$/)).toBeAttached()
  await expect(graph(page)).toBeFocused()
  await press(page, 'Escape')
  await expect(graph(page)).not.toBeFocused()
})

test('Escape deselects a relation whose other end it came from', async ({ page }) => {
  await graph(page).focus()
  await press(page, 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowRight', 'Escape')
  await expect(page).toHaveURL(/\/$/)
})

test('f shows the neighbourhood alone, and everything again', async ({ page }) => {
  await graph(page).focus()
  await press(page, 'ArrowRight', 'f')
  await expect(stage(page)).toContainText('Only Iran and what is within 1 step of it.')
  await press(page, 'f')
  await expect(stage(page)).toContainText('Who stands where')
})

test('the question mark lists the keys, Escape returns to where one was', async ({ page }) => {
  await graph(page).focus()
  await press(page, '?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toContainText('Backspace')
  await press(page, 'Escape')
  await expect(dialog).toBeHidden()
  await expect(graph(page)).toBeFocused()
})

test('the slash searches from anywhere; arrows go through what is found', async ({ page }) => {
  await graph(page).focus()
  await press(page, '/')
  await expect(searchField(page)).toBeFocused()
  await page.keyboard.type('iran')
  await expect(said(page, /^\d+ found$/)).toBeAttached()
  const found = search(page).getByRole('option')
  await press(page, 'ArrowDown', 'ArrowDown')
  await expect(searchField(page)).toHaveAttribute(
    'aria-activedescendant',
    (await found.nth(2).getAttribute('id'))!,
  )
  await press(page, 'ArrowUp', 'ArrowUp', 'Enter')
  await expect(heading(page, 'Iran')).toBeVisible()
})

test('from load to the sentence behind a relation in at most 12 keystrokes', async ({ page }) => {
  let count = 1
  await press(page, '/')
  // As many letters as it takes until it is the first that is found.
  const first = search(page).getByRole('option').first()
  for (const letter of 'saudi arabia opposes iran'.replaceAll(/(\w{3})\w*/g, '$1')) {
    await press(page, letter)
    count++
    await expect(
      said(page, /^\d+ found$/)
        .or(search(page).getByText('Nothing'))
        .first(),
    ).toBeAttached()
    if (/Saudi Arabia opposes Iran/.test(await first.innerText())) break
  }
  await press(page, 'Enter')
  count++
  expect(count).toBeLessThanOrEqual(12)
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  await expect(claims(page).first().locator('mark')).toBeInViewport()
})

test('from load into the graph, and along it to a sentence, in at most 12 keystrokes', async ({ page }) => {
  let count = 0
  while (count < 8 && !(await graph(page).evaluate((element) => element === document.activeElement))) {
    await press(page, 'Tab')
    count++
    const link = page.getByRole('link', { name: /graph/i })
    if (await link.and(page.locator(':focus')).count()) {
      await press(page, 'Enter')
      count++
    }
  }
  await expect(graph(page), `after ${count} keystrokes`).toBeFocused()
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowDown')
  expect(count + 3).toBeLessThanOrEqual(12)
  await expect(claims(page).first()).toBeInViewport()
})

test('choosing what a search found does not lose the keyboard', async ({ page }) => {
  await press(page, '/', ...'sau opp')
  await expect(search(page).getByRole('option').first()).toBeVisible()
  await press(page, 'Enter')
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  await expect(page.locator(':focus')).toBeVisible()
})
