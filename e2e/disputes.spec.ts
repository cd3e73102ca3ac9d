import { evidence, filter, filters, search, searchField } from './parts.ts'
import { openFile } from './openFile.ts'
import { expect, test } from './test.ts'
import { sentences, text } from './text.ts'

const QUESTION = 'Does anybody contradict anybody?'

test('the text is asked whether anybody contradicts anybody: what there is, counted, and shown alone', async ({
  page,
}) => {
  await page.goto('./?select=iran')
  await evidence(page).getByRole('button', { name: QUESTION }).click()
  const panel = page.getByRole('complementary', { name: 'Disagreement' })
  await expect(panel).toBeFocused()
  await expect(
    panel.getByText(/^No\. Nowhere .* friendly where another is hostile; but 7 relations/),
  ).toBeVisible()
  for (const [name, count] of [
    ['In conflict', 0],
    ['Contested', 0],
    ['Differently certain', 7],
  ] as const)
    await expect(panel.getByRole('heading', { name: `${name} (${count})` })).toBeVisible()
  await expect(
    panel.getByText('They differ in status: ongoing (The author), sought (Ebrahim Raisi)').first(),
  ).toBeVisible()

  const only = panel.getByRole('button', { name: 'Show only these' })
  await only.click()
  await expect(page).toHaveURL(/disputes=certainty&panel=disputes/)
  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('application', { name: /and 7 relations/ })).toBeAttached()
  await only.click()
  await expect(page).not.toHaveURL(/disputes=certainty/)
})

test('what the voices disagree about is a filter, with a count and an only', async ({ page }) => {
  await page.goto('./')
  const list = await filter(page, 'Disagreement: who contradicts whom')
  const row = (name: RegExp) => list.getByRole('listitem').filter({ hasText: name })
  await expect(row(/^In conflict/)).toContainText('0')
  await expect(row(/^In conflict/).getByRole('button', { name: /^only/ })).toBeDisabled()
  await row(/^Differently certain/).hover()
  await row(/^Differently certain/)
    .getByRole('button', { name: /^only/ })
    .click()
  await expect(page).toHaveURL(/\?disputes=certainty$/)
  await expect(page.getByRole('application', { name: /and 7 relations/ })).toBeAttached()
  await filters(page).getByRole('button', { name: 'Reset all' }).click()
  await expect(page).toHaveURL(/\/$/)
})

for (const query of ['contested', 'contradict'])
  test(`a search for “${query}” leads there`, async ({ page }) => {
    await page.goto('./')
    await searchField(page).fill(query)
    await expect(search(page).getByRole('option').first()).toContainText(QUESTION)
    await searchField(page).press('Enter')
    await expect(page).toHaveURL(/\?panel=disputes$/)
  })

test('“who says Iran threatens” finds who does', async ({ page }) => {
  await page.goto('./')
  await searchField(page).fill('who says Iran threatens')
  const first = search(page).getByRole('option').first()
  await expect(first).toContainText('Iran threatens Countries of the region')
  await expect(first).toContainText('Jake Sullivan, Mohammed bin Salman')
})

test('all pairs of voices stand in one table, and each leads to its comparison', async ({ page }) => {
  await page.goto('./?panel=voices')
  const pairs = page.getByRole('complementary', { name: 'Voices' }).getByRole('table')
  await expect(pairs.getByRole('button')).toHaveCount((text.voices.length * (text.voices.length - 1)) / 2)
  await pairs
    .getByRole('button', { name: 'Compare RIA Novosti and Ebrahim Raisi: both speak of 3, none in conflict' })
    .click()
  await expect(page).toHaveURL(/\?compare=ria-novosti~ebrahim-raisi$/)
})

test('where two voices do contradict each other, everything says so', async ({ page }) => {
  const [first] = sentences
  const claim = {
    sentence: first!.id,
    quote: first!.text.slice(0, 20),
    speech: 'narration',
    status: 'occurred',
  }
  const between = { source: 'iran', target: 'turkmenistan' }
  const file = { ...structuredClone(text), id: 'contradiction', title: 'A contradiction' }
  file.relations.push(
    {
      ...{ ...between, id: 'iran--supports--turkmenistan', type: 'supports' },
      claims: [{ ...claim, voice: 'author', stance: 'cooperative' } as never],
    },
    {
      ...{ ...between, id: 'iran--opposes--turkmenistan', type: 'opposes' },
      claims: [{ ...claim, voice: 'ria-novosti', stance: 'hostile' } as never],
    },
  )
  await page.goto('./')
  await openFile(page, 'contradiction.json', JSON.stringify(file))
  await expect(page.getByRole('heading', { level: 1, name: 'A contradiction' })).toBeVisible()
  await evidence(page).getByRole('button', { name: QUESTION }).click()
  const panel = page.getByRole('complementary', { name: 'Disagreement' })
  await expect(panel.getByText(/^Yes: about 2 relations/)).toBeVisible()
  await expect(panel.getByRole('heading', { name: 'In conflict (2)' })).toBeVisible()
  await panel.getByRole('button', { name: 'Compare the voices, two by two' }).click()
  await expect(page.getByText(/^1 pair of voices contradicts each other/)).toBeVisible()
  await page.getByRole('button', { name: /^Compare The author and RIA Novosti: .* 1 in conflict$/ }).click()
  await expect(page.getByRole('heading', { name: /^In conflict: .* \(1\)$/ })).toBeVisible()
})
