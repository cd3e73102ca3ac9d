import { evidence, find, heading } from './parts.ts'
import { expect, test } from './test.ts'

test('who is on which side: camps, triangles in words, each side cited', async ({ page }) => {
  await page.goto('./')
  await find(page, 'Iran')
  await evidence(page).getByRole('button', { name: 'Who is on which side?' }).click()
  const balance = page.getByRole('complementary', { name: 'Balance' })
  await expect(balance).toBeFocused()
  await expect(page).toHaveURL(/\?panel=balance$/)
  await expect(balance.getByText('Always as this text tells it')).toBeVisible()
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
  await balance.getByRole('combobox', { name: 'By the account of' }).selectOption('RIA Novosti')
  await expect(page).toHaveURL(/voices=ria-novosti/)
  await balance.getByRole('combobox', { name: 'By the account of' }).selectOption('Mohammed bin Salman')
  await expect(balance.getByText('No claim that the filters let through draws any two of them')).toBeVisible()
})
