import { evidence, find, heading } from './parts.ts'
import { expect, test } from './test.ts'

test('who is on which side: camps, triangles in words, each side cited', async ({ page }) => {
  await page.goto('./')
  await find(page, 'Iran')
  await evidence(page).getByRole('button', { name: 'Who is on which side?' }).click()
  const balance = page.getByRole('complementary', { name: 'Balance' })
  await expect(balance).toBeFocused()
  await expect(page).toHaveURL(/\?panel=balance$/)
  await expect(balance.getByText('As this text tells it, not as the world is.')).toBeVisible()
  await expect(balance.getByRole('heading', { name: 'The two camps' })).toBeVisible()
  const triangle = balance.getByText(
    'Iran and Russia are drawn as friends, both against United States: balanced.',
  )
  await triangle.click()
  await balance
    .getByText('Russia and Iran: friends')
    .or(balance.getByText('Iran and Russia: friends'))
    .first()
    .click()
  await balance.getByRole('button', { name: 'Iran cooperates with Russia' }).first().click()
  await expect(heading(page, 'Iran cooperates with Russia')).toBeVisible()
  await evidence(page).getByRole('button', { name: 'Back to the balance' }).click()

  await balance.getByRole('checkbox', { name: 'Alliances too, not states alone' }).check()
  await expect(page).toHaveURL(/among=alliance/)
  await balance.getByText('How this is computed').click()
  await expect(balance.getByText(/^Heider, F\. \(1946\)/)).toBeVisible()
})

test('the balance by one account alone, down to a voice that draws no sides', async ({ page }) => {
  await page.goto('./?panel=balance')
  const balance = page.getByRole('complementary', { name: 'Balance' })
  await balance.getByRole('combobox', { name: 'As told by' }).selectOption('RIA Novosti')
  await expect(page).toHaveURL(/voices=ria-novosti/)
  await balance.getByRole('combobox', { name: 'As told by' }).selectOption('Mohammed bin Salman')
  await expect(
    balance.getByText('With these filters the text makes no two of them plain friends or plain foes'),
  ).toBeVisible()
})

test('nobody stands in a camp for a common foe alone, and what leaders do counts for their states', async ({
  page,
}) => {
  await page.goto('./?panel=balance')
  const balance = page.getByRole('complementary', { name: 'Balance' })
  const names = (camp: string) =>
    balance.getByRole('heading', { name: camp, exact: true }).locator('..').getByRole('listitem')
  const COURTED = ['Egypt', 'Jordan', 'Turkey']
  await expect(names('Camp of Iran and Russia')).toHaveText(['Iran', 'Russia', 'China'])
  await expect(names('Between the camps')).toHaveText(COURTED)
  await balance.getByRole('checkbox', { name: 'What leaders do counts for their states' }).uncheck()
  await expect(page).toHaveURL(/leaders=0/)
  await expect(names('Camp of Iran and Russia')).toHaveText(['Iran', 'Russia', 'China'])
  await expect(names('Between the camps')).toHaveText(COURTED)
  await balance.getByRole('checkbox', { name: 'Leaders too, not states alone' }).check()
  await expect(balance.getByRole('checkbox', { name: 'What leaders do counts' })).toHaveCount(0)
  for (const one of await balance.getByRole('heading', { name: /^Camp of/ }).all())
    await expect(one.locator('..').getByRole('listitem', { name: 'Mohammed bin Salman' })).toHaveCount(0)
})
