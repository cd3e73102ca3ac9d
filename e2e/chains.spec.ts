import { evidence, find, heading } from './parts.ts'
import { expect, test } from './test.ts'

test('Lebanon is connected to China: two clicks from its panel, each step with its words and voice', async ({
  page,
}) => {
  await page.goto('./')
  await find(page, 'Lebanon')
  await evidence(page).getByRole('button', { name: 'How is it connected to…' }).click()
  const chains = page.getByRole('complementary', { name: 'Chains' })
  await expect(chains).toBeFocused()
  await chains.getByRole('combobox', { name: 'To' }).selectOption('China')
  await expect(page).toHaveURL(/\?from=lebanon&to=china$/)
  await expect(chains.getByRole('heading', { name: 'One chain of 2 steps' })).toBeVisible()
  await expect(chains.getByText('Lebanon → Iran → China')).toBeVisible()
  await expect(chains.getByText('expand its cross-border influence')).toBeVisible()

  await chains.getByRole('button', { name: 'Swap the two ends' }).click()
  await expect(chains.getByText('China → Iran → Lebanon')).toBeVisible()
  await chains.getByRole('button', { name: 'Show chains of 3 steps too' }).click()
  await expect(chains.getByRole('heading', { name: /chains? of 3 steps/ })).toBeVisible()

  await chains.getByRole('button', { name: 'China is allied with Iran' }).click()
  await expect(heading(page, 'Iran is allied with China')).toBeVisible()
  await evidence(page).getByRole('button', { name: 'Back to the chains' }).click()
  await chains.getByRole('button', { name: 'Leave the chains' }).click()
  await expect(heading(page, 'How to read this')).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
})

test('where the filters leave no chain, the page says so and which filter alone stands in the way', async ({
  page,
}) => {
  await page.goto('./?from=lebanon&to=china&voices=ria-novosti')
  const chains = page.getByRole('complementary', { name: 'Chains' })
  await expect(chains.getByText('No chain within these filters.')).toBeVisible()
  await chains
    .getByRole('button', { name: 'Without the filter on voices, there is one of 2 steps', exact: true })
    .click()
  await expect(chains.getByText('Lebanon → Iran → China')).toBeVisible()
})

test('an end that this text does not have is left out, and one end alone waits for the other', async ({
  page,
}) => {
  await page.goto('./?from=lebanon&to=atlantis')
  await expect(page.getByText('A part of this link means nothing here')).toContainText('to=atlantis')
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveValue('')
  await page.goto('./?from=lebanon&to=lebanon')
  await expect(page.getByText('These are one and the same.')).toBeVisible()
})
