import type { Locator, Page } from '@playwright/test'
import { arabic, expect, report, test } from './fixtureSite.ts'
import { evidence, find, search, searchField, tab } from './parts.ts'
import { untilItPrintsSheets } from './pdf.ts'

/** Words of the text keep their language, direction and quotation marks wherever they stand in the English page. */

const sentences = arabic.source.sections.flatMap(({ paragraphs }) => paragraphs.flat())
const [first, second] = sentences.map(({ text }) => text) as [string, string]
const ACCUSES = 'deltana--accuses--marsana'
const address = (site: string, query = '') => `${site}${arabic.id}/${query}`

/** In which language and direction words are shown. */
const written = (words: Locator) =>
  words.evaluate((element) => ({
    lang: element.closest('[lang]')!.getAttribute('lang'),
    direction: getComputedStyle(element).direction,
  }))
const ARABIC = { lang: 'ar', direction: 'rtl' }

/** Whether a block's first line begins at its right side. */
const beginsAtTheRight = (words: Locator) =>
  words.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const [line] = range.getClientRects()
    let block = element
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!
    const { left, right } = block.getBoundingClientRect()
    return right - line!.right < line!.left - left + 1 || line!.width > (right - left) * 0.8
  })

/** All that is quoted on the page stands in the language of the text. */
async function expectQuotesIn(page: Page, lang: string, dir: string) {
  const quotes = page.locator(':is(q, blockquote):visible')
  await expect(quotes.first()).toBeVisible()
  const marked = await quotes.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('lang'), one.getAttribute('dir')].join(' ')),
  )
  expect(new Set(marked)).toEqual(new Set([`${lang} ${dir}`]))
}

test('the page is in English, its title and headings of the text are not', async ({ page, site }) => {
  await page.goto(address(site))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('html')).not.toHaveAttribute('dir')
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveAttribute('lang', 'ar')
  await expect(title).toHaveAttribute('dir', 'rtl')
})

test('keys and signs follow the direction in which the page itself is written', async ({ page, site }) => {
  await page.goto(address(site, '?present=1'))
  const next = page.getByRole('button', { name: 'Next' })
  await expect(next).toBeVisible()
  const pointsLeft = () =>
    next.locator('svg').evaluate((sign) => getComputedStyle(sign).scale.startsWith('-1'))
  expect(await pointsLeft()).toBe(false)
  await page.evaluate(() => void (document.dir = 'rtl'))
  expect(await pointsLeft()).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/step=/)
  await page.keyboard.press('ArrowRight')
  await expect(page).not.toHaveURL(/step=/)
})

test('in the text', async ({ page, site }) => {
  await page.goto(address(site, '?view=reader'))
  const text = page.getByRole('region', { name: 'The text' })
  expect(await written(text.getByRole('heading', { name: 'اتفاق الميناء' }))).toEqual(ARABIC)
  const sentence = page.locator('[data-sentence]').first()
  await expect(sentence).toHaveText(first)
  expect(await written(sentence)).toEqual(ARABIC)
  expect(await beginsAtTheRight(sentence)).toBe(true)
  // Our own words in it stay English.
  const count = text.getByRole('button', { name: /^Sentence 1/ })
  expect(await written(count)).toEqual({ lang: 'en', direction: 'ltr' })
})

test('in the evidence', async ({ page, site }) => {
  await page.goto(address(site, `?select=${ACCUSES}`))
  const quote = evidence(page).getByRole('blockquote')
  await expect(quote).toHaveText(second)
  expect(await written(quote)).toEqual(ARABIC)
  expect(await beginsAtTheRight(quote)).toBe(true)
  await expect(evidence(page)).toContainText('Sentence 2, in «اتفاق الميناء»')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('دلتانا accuses مرسانا')
  for (const name of ['دلتانا', 'مرسانا', 'الكاتب'])
    expect(await written(evidence(page).locator('bdi', { hasText: name }).first())).toEqual(ARABIC)
  await expectQuotesIn(page, 'ar', 'rtl')
})

test('of an entity: its name, what is said of it, its other names and the notes', async ({ page, site }) => {
  await page.goto(address(site, '?select=marsana'))
  const shown = [
    'مرسانا',
    arabic.entities[0]!.summary!,
    arabic.notes[0]!.text,
    arabic.notes[0]!.sources[0]!.title,
  ]
  for (const words of shown)
    expect(await written(evidence(page).getByText(words, { exact: true }).first())).toEqual(ARABIC)
  await page.goto(address(site, '?select=shell-islands'))
  for (const { form } of arabic.entities[3]!.aliases)
    expect(await written(evidence(page).getByText(form, { exact: true }))).toEqual(ARABIC)
})

test('in the table, between the marks of the language', async ({ page, site }) => {
  await page.goto(address(site, '?view=table'))
  const quote = page.getByRole('cell', { name: '«ورفضت دلتانا هذا الكلام»' }).locator('span')
  expect(await written(quote)).toEqual(ARABIC)
  await expect(page.getByRole('table')).not.toContainText('“')
  expect(await written(page.getByRole('cell', { name: 'الكاتب' }).first().locator('bdi'))).toEqual(ARABIC)
})

test('in Find the proof', async ({ page, site }) => {
  await page.goto(address(site, '?view=proof&seed=k3x9a&types=accuses'))
  const choices = page.getByRole('group', { name: 'The sentences of the text' }).getByRole('button')
  const choice = choices.filter({ hasText: first }).getByText(first)
  expect(await written(choice)).toEqual(ARABIC)
  expect(await beginsAtTheRight(choice)).toBe(true)
  const number = choices.filter({ hasText: first }).getByText('1', { exact: true })
  expect((await number.boundingBox())!.x).toBeGreaterThan((await choice.boundingBox())!.x)
  await choices.filter({ hasText: second }).click()
  const proof = page.getByRole('blockquote').filter({ hasText: second })
  expect(await written(proof)).toEqual(ARABIC)
  expect(await beginsAtTheRight(proof)).toBe(true)
})

test('on the screen of a class, in a tour and in the notes to it', async ({ page, site }) => {
  for (const query of [
    '?present=1&tour=claims&step=1',
    '?present=notes&tour=claims&step=1',
    '?tour=claims&step=1',
  ]) {
    await page.goto(address(site, query))
    const { title, text } = arabic.tours[0]!.steps[0]!
    const heading = page.getByRole('heading', { name: title }).first()
    await expect(heading).toBeVisible()
    expect(await written(heading)).toEqual(ARABIC)
    // What is quoted between “ and ” in the file has the marks of its language.
    const words = page.getByText(text.slice(0, 10)).first()
    expect(await written(words)).toEqual(ARABIC)
    await expect(words).toContainText('«واتهمت مرسانا بخرق اتفاق 1987 (الملحق 2)»')
    await expectQuotesIn(page, 'ar', 'rtl')
    const sentence = page.getByRole('blockquote').first()
    expect(await beginsAtTheRight(sentence)).toBe(true)
  }
})

test('in what analyses cite', async ({ page, site }) => {
  await page.goto(address(site, '?from=shell-islands&to=marsana'))
  await expectQuotesIn(page, 'ar', 'rtl')
  await expect(page.locator('q').first()).toHaveText(/^«.*»$/)
})

test('among what is found', async ({ page, site }) => {
  await page.goto(address(site))
  await searchField(page).fill('دلتانا')
  const hits = search(page).getByRole('option')
  expect(await written(hits.first().locator('bdi').first())).toEqual(ARABIC)
  expect(await written(hits.filter({ hasText: 'Sentence' }).first().locator('[dir]'))).toEqual(ARABIC)
  await find(page, 'دلتانا')
  await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText('دلتانا')
})

test('in the picture', async ({ page, site }) => {
  await page.goto(address(site, '?present=1'))
  const label = page.locator('svg text', { hasText: 'مرسانا' }).first()
  await expect(label).toHaveAttribute('direction', 'rtl')
  await expect(label).toHaveAttribute('xml:lang', 'ar')
})

test('in the handout and the worksheet', async ({ page, site }) => {
  await page.goto(address(site))
  await untilItPrintsSheets(page)
  await page.emulateMedia({ media: 'print' })
  const handout = page.getByRole('article', { name: 'Handout' })
  expect(await written(handout.getByRole('heading', { level: 1 }))).toEqual(ARABIC)
  const quote = handout.getByRole('blockquote').first()
  expect(await written(quote)).toEqual(ARABIC)
  expect(await beginsAtTheRight(quote)).toBe(true)
  await expectQuotesIn(page, 'ar', 'rtl')
  await page.emulateMedia({ media: null })
  await tab(page, 'Find the proof').click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Find the proof' }).last()).toBeVisible()
  await expectQuotesIn(page, 'ar', 'rtl')
  const sentence = page.getByText(first).last()
  expect(await written(sentence)).toEqual(ARABIC)
})

test('where the view is shared', async ({ page, site }) => {
  await page.goto(address(site))
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: 'Code of the frame' })).toHaveValue(
    new RegExp(`<a href="[^"]*" lang="ar" dir="rtl">${arabic.title.replaceAll(/[()]/g, '\\$&')}</a>`),
  )
  const cited = dialog.locator('bdi', { hasText: arabic.source.publisher! }).first()
  expect(await written(cited)).toEqual(ARABIC)
})

test('in the page for frames', async ({ page, site }) => {
  await page.goto(address(site, 'embed.html'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await written(page.getByRole('heading', { level: 1 }))).toEqual(ARABIC)
})

test('an English text is marked as English', async ({ page, site }) => {
  await page.goto(`${site}${report.id}/?from=ilse-brandt&to=karvenia`)
  await expectQuotesIn(page, 'en', 'ltr')
  await expect(page.locator('q').first()).toHaveText(/^“.*”$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('in the document', async ({ page, site }) => {
    await page.goto(address(site))
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expectQuotesIn(page, 'ar', 'rtl')
    const quote = page.locator('#document blockquote').first()
    expect(await beginsAtTheRight(quote)).toBe(true)
    const sentence = page.locator('#s1')
    expect(await written(sentence)).toEqual(ARABIC)
    expect(await beginsAtTheRight(sentence)).toBe(true)
    expect(await written(page.locator('#marsana h4 bdi'))).toEqual(ARABIC)
    const label = page.locator('#entente svg text:visible', { hasText: 'مرسانا' }).first()
    await expect(label).toHaveAttribute('direction', 'rtl')
  })
})
