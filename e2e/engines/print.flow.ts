import { readPdf } from '../pdf.ts'
import { placeOf } from './canvas.ts'
import { part, type Page } from './page.ts'
import { expect, test } from './test.ts'

/** Shows the page as it is printed, as far as its style sheets say so. */
async function asOnPaper(tab: Page): Promise<void> {
  await tab.run(() => {
    const swapped = (media: string) =>
      /\bprint\b/.test(media) ? media.replace(/\bprint\b/, 'all') : media.replace(/\bscreen\b/, 'not all')
    const swap = (rules: CSSRuleList) => {
      for (const rule of rules)
        if (rule instanceof CSSMediaRule) {
          rule.media.mediaText = swapped(rule.media.mediaText)
          swap(rule.cssRules)
        }
    }
    for (const sheet of document.styleSheets) {
      sheet.media.mediaText = swapped(sheet.media.mediaText)
      swap(sheet.cssRules)
    }
    dispatchEvent(new Event('beforeprint'))
  })
}

/** The sheet is fetched when the page has nothing else to do; until then the document is printed. */
async function untilItPrintsSheets(tab: Page): Promise<void> {
  await placeOf(tab, 'iran')
  const prepared = () =>
    tab.run(() => {
      dispatchEvent(new Event('beforeprint'))
      const isThere = document.querySelector('article[aria-label="Handout"]') !== null
      dispatchEvent(new Event('afterprint'))
      return isThere
    })
  await expect.poll(prepared, { timeout: 60_000 }).toBe(true)
}

for (const lying of [false, true])
  test(`the first printed page is full, from title to legend, ${lying ? 'lying' : 'upright'}`, async ({
    tab,
    engine,
  }) => {
    test.skip(engine === 'WebKit', 'WebKit’s driver cannot print')
    await tab.open('./')
    await untilItPrintsSheets(tab)
    const { pages } = await readPdf(await tab.print({ lying }))
    // Firefox draws what is bold, and the picture's words, as shapes that nobody can read back.
    const [first, second] = pages
    for (const words of [
      '193 of 208 claims',
      'No publisher, date or web address is stated.',
      'Leaders',
      'Hostile',
    ])
      expect(first!.text).toContain(words)
    expect(first!.filled).toBeGreaterThan(0.75)
    expect(first!.text).not.toContain('met on the sidelines of the sixth summit')
    expect(second!.text).toContain('met on the sidelines of the sixth summit')
    expect(pages.length).toBeLessThan(25)
  })

test('on paper stands the sheet alone, its first page no higher than a page', async ({ tab }) => {
  await tab.open('./', { width: 720, height: 1000 })
  await untilItPrintsSheets(tab)
  await asOnPaper(tab)
  await tab.find(part('article', 'Handout'), part('heading', 'Kiss of Ashgabat'))
  const laidOut = await tab.run(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect()
    const mm = 96 / 25.4
    const sheet = 'article[aria-label="Handout"]'
    return {
      front: box(`${sheet} > :first-child`).height / mm,
      picture: box(`${sheet} figure svg`).height / mm,
      legend: box(`${sheet} figure ul`).bottom <= box(`${sheet} > :first-child`).bottom + 1,
      app: document.querySelector('#entente')!.getClientRects().length,
    }
  })
  expect(laidOut.front).toBeLessThanOrEqual(251)
  expect(laidOut.picture).toBeGreaterThan(150)
  expect(laidOut).toMatchObject({ legend: true, app: 0 })
})
