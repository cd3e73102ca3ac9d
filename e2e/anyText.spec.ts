import { expect, report, test } from './fixtureSite.ts'
import { evidence, filter, filters, find, searchField, tab } from './parts.ts'
import { printed, untilItPrintsSheets } from './pdf.ts'

/** A news report goes through every view: nothing that is said on the page may hold for the article alone. */

const claims = report.relations.flatMap((relation) => relation.claims)
const sentences = report.source.sections.flatMap(({ paragraphs }) => paragraphs.flat())
const facts = [
  ...report.source.author!,
  report.source.publisher!,
  '14 March 2031',
  report.source.url!,
  report.source.license!,
  report.source.attribution!,
  ...report.curators!,
]
const address = (site: string, query = '') => `${site}${report.id}/${query}`

test('every claim and every voice shows at first, and the filter says why', async ({ page, site }) => {
  await page.goto(address(site))
  await expect(filters(page)).toContainText('without institutions and agreements, only 23 % of the claims')
  await expect(filters(page).getByRole('button', { name: 'Reset all' })).toBeDisabled()
  const voices = (await filter(page, 'Voices: who says it')).getByRole('listitem')
  const heard = report.voices.filter(({ id }) => claims.some(({ voice }) => voice === id))
  await expect(voices).toHaveCount(heard.length)
  for (const { name, id } of heard) {
    const count = claims.filter(({ voice }) => voice === id).length
    await expect(voices.filter({ hasText: name }).first()).toContainText(String(count))
  }
  await tab(page, 'Table').click()
  await expect(page.getByRole('table')).toContainText(`${claims.length} claims`)
})

test('a sentence that has claims is never marked with none', async ({ page, site }) => {
  const cited = new Set(claims.map(({ sentence }) => sentence))
  const button = (id: string) =>
    page.getByRole('button', { name: `Sentence ${sentences.findIndex((one) => one.id === id) + 1}:` })
  await page.goto(address(site, '?view=reader&voices=port-police'))
  for (const { id } of sentences) await expect(button(id)).toHaveText(cited.has(id) ? /[1-9]/ : 'no claim')
  await expect(button('s2')).toHaveText('1 hidden')
  await expect(button('s2')).toHaveAccessibleName('Sentence 2: 1 claim, hidden by the filters')
  await page.goto(address(site, '?view=reader&status=denied'))
  await expect(button('s3')).toHaveText('1 of 3')
  await expect(button('s3')).toHaveAccessibleName('Sentence 3: 1 of 3 claims')
})

test('no word belongs to another text', async ({ page, site }) => {
  await page.goto(address(site))
  await expect(searchField(page)).toHaveAttribute('placeholder', 'Search, e.g. Coast Guard Command')
  await expect(evidence(page)).toContainText('1 step')
  await expect(evidence(page)).not.toContainText('1 steps')
  await expect(evidence(page)).not.toContainText('Outside the')
  await expect(await filter(page, 'Section of the text')).toContainText('The whole text')
  await expect(filters(page)).not.toContainText('Opening')
  await find(page, 'neighbours')
  await expect(evidence(page)).toContainText('Sentence 7')
  await expect(page.locator('#entente')).not.toContainText(/in the opening|article|Riyadh/)
  await page.goto(address(site, '?panel=balance&classes=hostile&voices=goran-dalik&among=person.alliance'))
  await expect(page.locator('#entente')).not.toContainText('without exception')
})

test('Find the proof hints at a place that there is', async ({ page, site }) => {
  await page.goto(address(site, '?view=proof&seed=k3x9a&types=sanctions.threatens'))
  const choices = page.getByRole('group', { name: 'The sentences of the text' }).getByRole('button')
  await choices.filter({ hasText: 'The embassy did not answer' }).click()
  await choices.filter({ hasText: 'It has no budget' }).click()
  await expect(page.getByText(/^It stands in paragraph [34] of 5\.$/)).toBeVisible()
})

test('whose text it is, and what may be done with it, stands beside the graph', async ({ page, site }) => {
  await page.goto(address(site))
  for (const fact of facts) await expect(evidence(page)).toContainText(fact)
  await expect(evidence(page).getByRole('link', { name: report.source.url! })).toHaveAttribute(
    'href',
    report.source.url!,
  )
})

test('and where one begins to present it', async ({ page, site }) => {
  await page.goto(address(site, '?present=1'))
  for (const fact of facts) await expect(page.getByRole('main')).toContainText(fact)
})

test('and in the markup for search engines', async ({ page, site }) => {
  await page.goto(address(site))
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!)
  expect(data.author).toEqual([{ '@type': 'Person', name: 'Ada Pell' }])
  expect(data.mainEntity).toMatchObject({
    author: report.source.author!.map((name) => ({ '@type': 'Person', name })),
    license: report.source.license,
    creditText: report.source.attribution,
  })
})

test('and on the handout', async ({ page, site }) => {
  await page.goto(address(site))
  await untilItPrintsSheets(page)
  const { text } = await printed(page)
  for (const fact of facts) expect(text).toContain(fact)
})

test('its authors are cited first', async ({ page, site }) => {
  await page.goto(address(site))
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Nadia Orell, & Tom Vasik. (2031, March 14). Harbour union says')
  await expect(dialog).toContainText('Nadia Orell, and Tom Vasik. “Harbour union says')
  await expect(dialog).toContainText('Nadia Orell and Tom Vasik. “Harbour union says')
})

for (const [width, height] of [
  [390, 844],
  [768, 1024],
  [1280, 800],
] as const)
  test(`a title of ${report.title.length} characters pushes nothing off at ${width} by ${height}`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(address(site))
    const header = page.getByRole('banner')
    const isMenu = await header.getByRole('button', { name: 'Menu' }).isVisible()
    if (isMenu) await header.getByRole('button', { name: 'Menu' }).click()
    for (const button of await header.getByRole('button').filter({ visible: true }).all()) {
      await expect(button).toBeInViewport({ ratio: 1 })
      // What lies over it, or ends before it, would take the click.
      await button.click({ trial: true })
    }
    expect((await header.boundingBox())!.height).toBeLessThan(height / 4)
    await searchField(page).fill('coast')
    const hits = header.getByRole('search').getByRole('option')
    await expect(hits.first()).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await page.goto(address(site, '?present=1'))
    await expect(page.getByRole('button', { name: 'Next' })).toBeInViewport({ ratio: 1 })
    await page.goto(address(site))
    if (isMenu) await header.getByRole('button', { name: 'Menu' }).click()
    await header.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 })
    const dialog = page.getByRole('dialog')
    expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the document says where the text comes from', async ({ page, site }) => {
    await page.goto(address(site))
    const opening = page.locator('#document header')
    for (const fact of facts) await expect(opening).toContainText(fact)
  })
})
