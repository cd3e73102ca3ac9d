import { frame, test } from './host.ts'
import { claimsOnPaper, printed, untilItPrintsSheets } from './pdf.ts'
import { expect } from './test.ts'
import { counted, mainClaims, sentences, text } from './text.ts'

const A4 = { width: 595, height: 842 }
const LETTER = { width: 612, height: 792 }
const ACCOUNT = 'The text’s account, not the world’s.'
const today = () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date())
const allClaims = text.relations.flatMap(({ claims }) => claims).length
const flat = (words: string) => words.replaceAll(/\s/g, '')

for (const [format, { width, height }] of [
  ['A4', A4],
  ['Letter', LETTER],
] as const)
  test(`the graph is printed on ${format}: numbered lines, and every claim that shows`, async ({
    page,
    baseURL,
  }) => {
    await page.goto('./')
    await untilItPrintsSheets(page)
    const { pages, text: all, smallest } = await printed(page, { format })
    for (const one of pages) {
      expect(Math.abs(one.width - width)).toBeLessThan(2)
      expect(Math.abs(one.height - height)).toBeLessThan(2)
    }
    const [first = { text: '' }] = pages
    const source = `Source: “${text.title}”, opinion article, News ID 943. No publisher, date or web address is stated.`
    for (const part of [text.title, ACCOUNT, source, `Printed on ${today()}`, 'Hostile', 'Leaders'])
      expect(first.text).toContain(part)
    expect(flat(first.text)).toContain(flat(`${baseURL}${text.id}/`))
    expect(first.text).toContain(`${mainClaims.length} of ${allClaims} claims`)

    const claims = claimsOnPaper(all)
    expect(claims).toHaveLength(mainClaims.length)
    const numbers = [...new Set(claims.map((claim) => parseInt(claim, 10)))].sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(pages.length, 'the whole article is a few pages').toBeLessThanOrEqual(7)
    for (const number of numbers) expect(first.text).toMatch(new RegExp(`\\b${number}\\b`))
    expect(smallest).toBeGreaterThan(format === 'A4' ? 8 : 7.5)
  })

for (const format of ['A4', 'Letter'])
  test(`on a ${format} page that lies, title, picture and legend fill the first page`, async ({ page }) => {
    await page.goto('./')
    await untilItPrintsSheets(page)
    const { pages } = await printed(page, { format, landscape: true })
    expect(pages[0]!.width).toBeGreaterThan(pages[0]!.height)
    for (const part of [text.title, ACCOUNT, 'Hostile', 'Leaders']) expect(pages[0]!.text).toContain(part)
    expect(pages[0]!.filled).toBeGreaterThan(0.75)
    expect(pages[1]!.text).toMatch(/^Page 2 of \d+ Sentence by sentence/)
  })

test('of a selected relation, its claims alone, in the dark theme too', async ({ page, baseURL }) => {
  const relation = text.relations.find(({ claims }) => claims.length > 2)!
  const query = `?select=${relation.id}&theme=dark`
  await page.goto(`./${query}`)
  await untilItPrintsSheets(page)
  const { pages, text: all } = await printed(page)
  expect(pages).toHaveLength(1)
  expect(flat(all)).toContain(flat(`${baseURL}${text.id}/${query}`))
  expect(all).toContain(`1 of ${text.relations.length} relations and ${relation.claims.length} of`)
  expect(claimsOnPaper(all)).toHaveLength(relation.claims.length)
  for (const { sentence, voice, status } of relation.claims) {
    const place = sentences.findIndex(({ id }) => id === sentence)
    expect(all.split(`${place + 1} ${sentences[place]!.text.slice(0, 30)}`)).toHaveLength(2)
    const { name } = text.voices.find(({ id }) => id === voice)!
    expect(all).toMatch(new RegExp(`${name} , (?:quoted|reported|narrated):`))
    expect(all).toContain(` · ${status} · `)
  }
})

test('of a filtered table, the claims that it shows, and which filters', async ({ page }) => {
  await page.goto('./?view=table&voices=ria-novosti')
  const shown = mainClaims.filter(({ voice }) => voice === 'ria-novosti')
  await untilItPrintsSheets(page)
  const { text: all } = await printed(page)
  expect(all).toContain('Only voices: RIA Novosti.')
  expect(all).toContain(`${counted(shown).replace(/ claims?/, '')} of ${allClaims} claims`)
  expect(all).toMatch(/Place Source Relation Target Quote Voice Speech Status Stance/)
  expect(all.match(/RIA Novosti (?:Quoted|Reported|Narrated)/g)).toHaveLength(shown.length)
})

test('on a phone, of the text beside a focus, what the focus reaches', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./?view=reader&focus=lebanon&select=lebanon')
  await untilItPrintsSheets(page)
  const { pages, text: all } = await printed(page)
  expect(pages[0]!.text).toContain('Lebanon and what is within 1 step of it')
  expect(flat(all), 'the text itself').toContain(flat(sentences[0]!.text))
})

test('on paper there is the sheet alone, black on white, each claim in one piece', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./?select=iran')
  await untilItPrintsSheets(page)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('article', { name: 'Handout' })
  await expect(sheet.getByRole('img', { name: 'QR code of the link' })).toBeVisible()
  await expect(page.locator('#entente')).toBeHidden()
  await expect(page.locator('#document')).toBeHidden()
  const colors = await sheet.evaluate((element) => {
    const { color } = getComputedStyle(element)
    return [color, getComputedStyle(document.documentElement).backgroundColor]
  })
  expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
  const said = await sheet.locator('ol > li > blockquote').allInnerTexts()
  const numbers = said.map((words) => parseInt(words, 10))
  expect(numbers, 'each sentence once').toEqual([...new Set(numbers)].sort((a, b) => a - b))
  const whole = await sheet
    .locator('ol ul > li')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside))
  expect(new Set(whole)).toEqual(new Set(['avoid']))

  await page.emulateMedia({ media: null })
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('#entente')).toBeVisible()
})

for (const [name, query, system] of [
  ['presented in the dark theme', '?present=1&select=us-regional-allies--opposes--iran&theme=dark', 'light'],
  ['presented while the system is dark', '?present=1&select=us-regional-allies--opposes--iran', 'dark'],
  ['presented on a tour', '?present=1&tour=two-camps&step=3&theme=dark', 'light'],
  [
    'in the presenter’s own window',
    '?present=notes&select=us-regional-allies--opposes--iran&theme=dark',
    'dark',
  ],
  ['of two voices that are compared', '?compare=author~ria-novosti&theme=dark', 'dark'],
] as const)
  test(`what is ${name} is printed black on white`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system })
    await page.goto(`./${query}`)
    await untilItPrintsSheets(page)
    await page.emulateMedia({ media: 'print', colorScheme: system })
    const sheet = page.getByRole('article', { name: 'Handout' })
    await expect(sheet).toBeVisible()
    const found = await sheet.evaluate((element) => {
      const tokens = getComputedStyle(element)
      const lines = [...element.querySelectorAll('svg a[stroke]')]
      const names = [...element.querySelectorAll('svg text')]
      return {
        page: getComputedStyle(document.documentElement).backgroundColor,
        scheme: getComputedStyle(document.documentElement).colorScheme,
        colors: ['--paper', '--surface', '--ink', '--hostile'].map((token) => tokens.getPropertyValue(token)),
        lines: [...new Set(lines.map((line) => getComputedStyle(line).stroke))],
        names: [...new Set(names.map((one) => getComputedStyle(one).fill))],
      }
    })
    expect(found.page).toBe('rgb(255, 255, 255)')
    expect(found.scheme).toBe('light')
    expect(found.colors).toEqual(['#fff', '#fffdf8', '#000', '#000'])
    expect(found.lines.length).toBeGreaterThan(0)
    for (const line of found.lines) expect(['rgb(0, 0, 0)', 'rgb(118, 118, 118)']).toContain(line)
    expect(found.names).toEqual(['rgb(0, 0, 0)'])
  })

test.describe('where the sheet cannot be had', () => {
  test.use({ expectedErrors: [/Failed to load resource/] })

  test('the document is printed', async ({ page }) => {
    await page.route(/\/Printing-/, (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('application')).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('#document').getByRole('heading', { level: 2 })).toBeVisible()
    await expect(page.locator('#entente')).toBeHidden()
  })
})

test('in a sandbox it says that nothing can be printed, and where it can', async ({ host, baseURL }) => {
  const app = await host(frame('width="900" height="575" sandbox="allow-scripts"'))
  await app.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = app.getByRole('dialog')
  await expect(dialog.getByText('A page inside another page cannot be printed by itself.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Print' })).toHaveCount(0)
  await expect(dialog.getByRole('textbox', { name: 'Address of the full page' })).toHaveValue(
    `${baseURL}${text.id}/`,
  )
})
