import { pairsOf } from './canvas.ts'
import { claims, evidence, graph, heading, tab } from './parts.ts'
import { expect, test } from './test.ts'
import { smallText } from './smallText.ts'
import { counted, mainClaims, sentences, text as article } from './text.ts'

const of = (sentence: string) => mainClaims.filter((claim) => claim.sentence === sentence)
const numberOf = (id: string) => sentences.findIndex((sentence) => sentence.id === id) + 1

test('from a claim into the text, where its words are marked, and back', async ({ page }) => {
  await page.goto('./?select=saudi-arabia--opposes--iran')
  await claims(page).first().getByRole('button', { name: 'Show in text' }).click()
  const text = page.getByRole('region', { name: 'The text' })
  const words = text.locator('mark').filter({ hasText: 'massive mobilization against Iran' })
  await expect(words).toBeInViewport()
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()

  await page.goBack()
  await expect(text).toBeHidden()
  await expect(tab(page, 'Graph')).toHaveAttribute('aria-current', 'page')
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
})

test('from the second claim of a relation into the text, to that claim’s own sentence', async ({ page }) => {
  await page.goto('./?select=saudi-arabia--opposes--iran')
  const second = article.relations.find(({ id }) => id === 'saudi-arabia--opposes--iran')!.claims[1]!
  await claims(page).nth(1).getByRole('button', { name: 'Show in text' }).click()
  await expect(
    page.getByRole('button', { name: new RegExp(`^Sentence ${numberOf(second.sentence)}:`) }),
  ).toBeInViewport()
})

test('a sentence that is chosen in the text is marked, and its claims are listed', async ({ page }) => {
  await page.goto('./?view=reader')
  const text = page.getByRole('region', { name: 'The text' })
  const number = numberOf('s9')
  const button = text.getByRole('button', { name: `Sentence ${number}: ${counted(of('s9'))}` })
  await button.click()
  await expect(button).toHaveAttribute('aria-current', 'true')
  await expect(text.locator('[aria-current]').filter({ hasText: 'massive mobilization' })).toHaveText(
    sentences[number - 1]!.text,
  )
  await expect(claims(page)).toHaveCount(of('s9').length)

  await claims(page)
    .getByRole('button', { name: /^Saudi Arabia opposes Iran/ })
    .click()
  await expect(heading(page, 'Saudi Arabia opposes Iran')).toBeVisible()
  await page.goBack()
  await expect(heading(page, `Sentence ${number}`)).toBeVisible()
})

test('the words themselves can be clicked', async ({ page }) => {
  await page.goto('./?view=reader')
  await page
    .getByRole('region', { name: 'The text' })
    .getByText('massive mobilization against Iran', { exact: false })
    .first()
    .click()
  await expect(heading(page, `Sentence ${numberOf('s9')}`)).toBeVisible()
})

test('a sentence without claims says so', async ({ page }) => {
  const file = smallText()
  const bare = { id: 's3', text: 'The weather was fine.' }
  file.source.sections[0]!.paragraphs[0]!.push(bare)
  await page.goto('./')
  await page.getByLabel('Graph file', { exact: true }).setInputFiles({
    name: 'tilsit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.title)
  await tab(page, 'Text').click()
  await page
    .getByRole('region', { name: 'The text' })
    .getByRole('button', { name: 'Sentence 3: no claim' })
    .click()
  await expect(heading(page, 'Sentence 3')).toBeVisible()
  await expect(evidence(page).getByRole('blockquote')).toHaveText(bare.text)
  await expect(evidence(page).getByText(/^No claim rests on this sentence/)).toBeVisible()
})

test('the sentences before and after are one press away', async ({ page }) => {
  await page.goto('./?view=reader&select=s9')
  await evidence(page).getByRole('button', { name: 'Next sentence' }).click()
  await expect(heading(page, `Sentence ${numberOf('s9') + 1}`)).toBeVisible()
  await evidence(page).getByRole('button', { name: 'Sentence before' }).click()
  await expect(heading(page, `Sentence ${numberOf('s9')}`)).toBeVisible()
})

test('beside the text the graph lights the lines of the sentence, and no others', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./?view=reader')
  await expect(graph(page)).toBeVisible()
  await page.getByRole('button', { name: new RegExp(`^Sentence ${numberOf('s15')}:`) }).click()
  const pairs = new Set(
    of('s15').map(({ relation: { source, target } }) => [source, target].sort().join(' ')),
  )
  await expect(async () => expect(await pairsOf(page, 'selected')).toEqual([...pairs].sort())).toPass({
    timeout: 5_000,
  })
})

test('the text says how much of it the claims cite', async ({ page }) => {
  await page.goto('./?view=reader')
  const allClaims = article.relations.flatMap((relation) => relation.claims)
  const cited = new Set(allClaims.map(({ sentence }) => sentence)).size
  const all = sentences.length
  const how = cited === all ? `All ${all}` : `${cited} of ${all}`
  await expect(page.getByText(`${how} sentences are cited by ${allClaims.length} claims.`)).toBeVisible()
})
