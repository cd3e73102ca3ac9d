import { axeViolations } from './axe.ts'
import { evidence, heading, search, searchField, tab } from './parts.ts'
import { expect, test } from './test.ts'

for (const [width, height] of [
  [1280, 800],
  [360, 640],
] as const)
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('what is searched for stands out in what is found, and says who speaks of whom', async ({
      page,
    }) => {
      await page.goto('./')
      await searchField(page).fill('missile')
      const sentence = search(page)
        .getByRole('option')
        .filter({ hasText: /^Sentence/ })
        .first()
      const match = sentence.locator('mark')
      await expect(match.first()).toHaveText(/missile/i)
      await expect(match.first()).toBeInViewport({ ratio: 1 })
      expect(Number(await match.first().evaluate((mark) => getComputedStyle(mark).fontWeight))).toBe(700)
      await expect(sentence).toContainText(/, about .*Iran/)
      expect(await axeViolations(page)).toEqual([])

      await sentence.click()
      const found = evidence(page).locator('blockquote b[data-found]')
      await expect(found.first()).toHaveText(/missile/i)
      expect(await axeViolations(page)).toEqual([])
      await tab(page, 'Text').click()
      await expect(page.locator('[data-sentence] b[data-found]').first()).toHaveText(/missile/i)
      await evidence(page).getByRole('button', { name: 'Next sentence' }).click()
      await expect(page.locator('b[data-found]')).toHaveCount(0)
    })

    test('another name by which somebody was found stands out among the names', async ({ page }) => {
      await page.goto('./')
      await searchField(page).fill('riyad')
      const first = search(page).getByRole('option').first()
      await expect(first.locator('mark')).toHaveText('Riyadh')
      await first.click()
      await expect(heading(page, 'Saudi Arabia')).toBeVisible()
      await expect(evidence(page).locator('b[data-found]')).toHaveText('Riyadh')
    })
  })
