import { openFile } from './openFile.ts'
import { evidence } from './parts.ts'
import { smallText } from './smallText.ts'
import { expect, test } from './test.ts'

test('a claim shows its quote in pieces, who is meant and when, and an entity leads to Wikidata', async ({
  page,
}) => {
  const file = smallText()
  file.entities[1]!.sameAs = 'Q34266'
  Object.assign(file.relations[1]!.claims[0]!, {
    quote: ['Russia', 'with Britain'],
    context: 's1',
    when: { words: 'broke' },
  })
  file.draft = { claims: [{ quote: 'not finished' }] }
  await page.goto('./')
  await openFile(page, 'fields.json', file)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The Raft at Tilsit')
  await page.getByRole('combobox', { name: /^Search/ }).fill('Russia opposes Britain')
  await page.keyboard.press('Enter')
  const claim = evidence(page).getByRole('article')
  await expect(claim.locator('mark')).toHaveText(['Russia', 'with ', 'Britain'])
  await expect(claim).toContainText(
    'Who is meant, says sentence 1: “On the raft France and Russia made peace.”',
  )
  await expect(claim.getByRole('definition').filter({ hasText: '“broke”' })).toBeVisible()
  await page.getByRole('combobox', { name: /^Search/ }).fill('Russia')
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('link', { name: 'the same in Wikidata (Q34266)' })).toHaveAttribute(
    'href',
    'https://www.wikidata.org/wiki/Q34266',
  )
})

test('an address of a claim by its place opens its relation', async ({ page }) => {
  await page.goto('./?select=saudi-arabia--opposes--iran~2')
  await expect(evidence(page).getByRole('heading', { name: 'Saudi Arabia opposes Iran' })).toBeVisible()
})
