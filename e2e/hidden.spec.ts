import type { Page } from '@playwright/test'
import { nodeAt } from './canvas.ts'
import { evidence, graph, heading, tab } from './parts.ts'
import { printed, untilItPrintsSheets } from './pdf.ts'
import { askForKey } from './proof.ts'
import { expect, test } from './test.ts'
import { text } from './text.ts'

const IRAN = /(?:State|Leader|Alliance) \d+/
const named = [...text.entities, ...text.voices.filter(({ entity }) => entity !== null)]
const TOLD = new RegExp(
  `\\b(?:${named.flatMap(({ id, name }) => [id, name.replaceAll(/[.*+?()[\]]/g, '\\$&')]).join('|')})\\b`,
  'i',
)

/** Where a curious reader looks: the address, the title, and every attribute in the page that a pointer, an aid or the developer’s tools show. */
const lookedUp = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = [...document.querySelectorAll('body *:not(#document, #document *, script, style)')]
    const attributes = own.flatMap((element) =>
      [...element.attributes].map(({ name, value }) => `<${element.tagName} ${name}="${value}">`),
    )
    return [location.search, document.title.replace(/^.* · /, ''), ...attributes]
  })

/** The names that something gives away; the text’s own name is none of them. */
const givenAway = (all: readonly string[]) =>
  all.filter((one) => TOLD.test(one.replaceAll(text.id, '').replaceAll(text.title, '')))

const expectNothingGivenAway = async (page: Page) =>
  expect.poll(async () => givenAway(await lookedUp(page))).toEqual([])

test('that this looks where a name would be', async ({ page }) => {
  await page.goto('./?select=iran&panel=chains')
  await expect(heading(page, 'Iran')).toBeVisible()
  expect(givenAway(await lookedUp(page))).toContain('?select=iran&panel=chains')
})

test('no address, link or list gives a hidden name away, whatever is chosen', async ({ page }) => {
  await page.goto('./?hide=names')
  await expectNothingGivenAway(page)
  const { x, y } = await nodeAt(page, 'iran')
  await page.mouse.click(x, y)
  await expect(evidence(page).getByRole('heading', { level: 2, name: IRAN })).toBeVisible()
  await expect(page).toHaveURL(/\?select=_[a-z0-9]+&hide=names$/)
  await expectNothingGivenAway(page)

  await evidence(page).getByRole('button', { name: 'Show only its neighbourhood' }).click()
  await expect(page).toHaveURL(/focus=_/)
  await expectNothingGivenAway(page)
  await evidence(page).getByRole('button', { name: 'How is it connected to…' }).click()
  const chains = page.getByRole('complementary', { name: 'Chains' })
  const to = chains.getByRole('combobox', { name: 'To' })
  await to.selectOption({ label: (await to.locator('optgroup option').nth(1).innerText()).trim() })
  await expect(page).toHaveURL(/to=_/)
  await expectNothingGivenAway(page)

  const chosen = page.url()
  await page.reload()
  await expect(to).not.toHaveValue('')
  expect(page.url()).toBe(chosen)
  await tab(page, 'Table').click()
  await expect(page.getByRole('table')).toBeVisible()
  await expectNothingGivenAway(page)
})

test('a link that names what it hides is mended as it is opened', async ({ page }) => {
  await page.goto('./?select=saudi-arabia--opposes--iran&hide=names&voices=ria-novosti&panel=balance')
  await expect(evidence(page).getByRole('button', { name: 'Copy link' }).first()).toBeVisible()
  await expectNothingGivenAway(page)
  await page.getByRole('button', { name: 'Back to the balance' }).click()
  const account = page.getByRole('combobox', { name: 'As told by' })
  await expect(account.locator('option:checked')).not.toHaveText('all voices')
  await expectNothingGivenAway(page)
})

test('what is handed out tells none, and shows the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?hide=names&select=iran')
  const name = await evidence(page).getByRole('heading', { level: 2 }).innerText()
  expect(name).toMatch(IRAN)
  await evidence(page).getByRole('button', { name: 'Copy link' }).first().click()
  await expect(evidence(page).getByText('Copied', { exact: true })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(givenAway([link])).toEqual([])
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share this view' })
  for (const field of ['Link to this view', 'Code of the frame']) {
    const shared = await dialog.getByLabel(field).inputValue()
    expect(shared).toContain('hide=names')
    expect(givenAway([shared])).toEqual([])
  }
  await page.goto(link)
  await expect(heading(page, name)).toBeVisible()
})

test('the screen for the class and its code tell none', async ({ page }) => {
  await page.goto('./?hide=names&select=iran&present=1')
  await expect(page.getByRole('heading', { level: 1, name: IRAN })).toBeVisible()
  await expect(
    page
      .getByRole('group', { name: /^Picture: / })
      .getByRole('link')
      .first(),
  ).toBeVisible()
  await expectNothingGivenAway(page)
  await page
    .getByRole('group', { name: /^Picture: / })
    .getByRole('link')
    .last()
    .press('Enter')
  await expectNothingGivenAway(page)
  await page.keyboard.press('q')
  const code = page.getByRole('dialog', { name: 'The same view for you' })
  await expect(code).toContainText(/select=_/)
  expect(givenAway([await code.innerText()])).toEqual([])
})

test('the printed sheet tells none in its address, and its picture leads nowhere', async ({
  page,
  baseURL,
}) => {
  await page.goto('./?hide=names&select=iran')
  await untilItPrintsSheets(page)
  const { pages } = await printed(page)
  const [masthead = ''] = pages[0]!.text.split('Sentence by sentence')
  expect(masthead.replaceAll(/\s/g, '')).toContain(`${baseURL}${text.id}/?select=_`)
  expect(givenAway([masthead])).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('article', { name: 'Handout' })).toBeVisible()
  await expectNothingGivenAway(page)
  await expect(page.getByRole('article', { name: 'Handout' }).locator('a[href]')).toHaveCount(0)
})

test.describe('Find the proof', () => {
  const question = (page: Page) => page.getByRole('heading', { level: 2 })

  test('asks with names, for nothing could be found without, and says so', async ({ page }) => {
    await page.goto('./?hide=names&select=iran&view=proof&seed=k3x9a')
    await expect(question(page)).not.toHaveText(IRAN)
    expect(givenAway([await question(page).innerText()])).toHaveLength(1)
    await expect(page.getByText('Names are shown here, though hidden elsewhere')).toBeVisible()
    expect(page.url()).not.toContain('iran')
    await tab(page, 'Graph').click()
    await expect(graph(page)).toBeVisible()
    await expect(evidence(page).getByRole('heading', { level: 2, name: IRAN })).toBeVisible()
  })

  test('prints a sheet that tells no voice, and a key that tells each', async ({ page }) => {
    await page.goto('./?hide=names.voices&focus=iran&view=proof&seed=k3x9a')
    await askForKey(page)
    const { text: key } = await printed(page)
    const { text: sheet } = await printed(page)
    const all = sheet + key
    expect(all).not.toMatch(/Hidden|hidden voice/)
    expect(all).not.toMatch(/\b(?:State|Leader) \d+/)
    const address = /on a screen: (.*?) Voices /.exec(sheet)?.[1] ?? ''
    expect(address.replaceAll(' ', '')).toMatch(/focus=_.*hide=names\.voices/)
    const told = new RegExp(
      `(?:${text.voices.map(({ name }) => name).join('|')}), (?:occurred|ongoing|planned|sought|alleged|predicted|denied)`,
      'g',
    )
    expect(key.match(told)?.length).toBeGreaterThanOrEqual(10)
    expect(sheet).not.toMatch(told)
  })
})
