import { claims, filter, filters } from './parts.ts'
import { expect, test } from './test.ts'

test('a term explains itself where it stands, by keyboard too, and closes on Escape', async ({ page }) => {
  await page.goto('./?select=iran--opposes--west')
  const voice = claims(page).first().getByRole('button', { name: 'Voice', exact: true })
  const box = page.getByText(/^Whoever makes a claim: the author, or somebody/).filter({ visible: true })
  await expect(box).toHaveCount(0)
  await voice.focus()
  await page.keyboard.press('Enter')
  await expect(box).toHaveCount(1)
  const at = (await box.boundingBox())!
  const near = (await voice.boundingBox())!
  expect(Math.abs(at.y - near.y - near.height)).toBeLessThan(60)
  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)
  await expect(voice).toBeFocused()
})

test('an explanation closes by a second click, by a click elsewhere and where the keyboard goes on', async ({
  page,
}) => {
  await page.goto('./?select=iran--opposes--west')
  const voice = claims(page).first().getByRole('button', { name: 'Voice', exact: true })
  const box = page.getByRole('note').filter({ visible: true })
  const leave = [
    () => voice.click(),
    () => page.getByRole('heading', { level: 1 }).click(),
    () => page.keyboard.press('Tab'),
  ]
  for (const close of leave) {
    await voice.click()
    await expect(box).toHaveText(/^Whoever makes a claim/)
    await expect(voice).toHaveAccessibleDescription(/^Whoever makes a claim/)
    await box.click()
    await expect(box).toHaveCount(1)
    await voice.focus()
    await close()
    await expect(box).toHaveCount(0)
  }
})

test('every filter says what it is about', async ({ page }) => {
  await page.goto('./')
  for (const [title, words] of [
    ['Entities', /^What somebody or something is/],
    ['Relations', /^Types of relation put together/],
    ['Voices: who says it', /^Whoever makes a claim/],
    ['Status: how certain it is made to sound', /^How certain the text makes it sound/],
    ['Section of the text', /^A part of the text under a heading/],
    ['Types of relation', /^What the one does to the other/],
  ] as const) {
    await filter(page, title)
    await filters(page)
      .getByRole('button', { name: `About ${title}`, exact: true })
      .click()
    await expect(page.getByRole('note').filter({ visible: true })).toHaveText(words)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('note').filter({ visible: true })).toHaveCount(0)
  }
})

test('a relation whose claims differ says how, and lays them out by voice', async ({ page }) => {
  await page.goto('./?select=iran--opposes--west')
  await expect(page.getByText(/^They differ in status: ongoing \(The author\), sought \(/)).toBeVisible()
  await expect(page.getByRole('group', { name: 'The author' }).getByRole('article')).toHaveCount(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the explanation stays on the screen', async ({ page }) => {
    await page.goto('./?panel=voices')
    await page.getByRole('button', { name: 'very pale', exact: true }).click()
    const box = (await page
      .getByText(/^None of the chosen voices says so/)
      .filter({ visible: true })
      .boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
    expect(box.y + box.height).toBeLessThanOrEqual(844)
  })
})
