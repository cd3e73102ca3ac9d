import type { Locator, Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { canvas, nodeAt } from './canvas.ts'
import { evidence, filters, graph, heading, tool } from './parts.ts'
import { expect, test } from './test.ts'

// The panels where they lie over the view, and the ways out of them.

const closeEvidence = (page: Page) => page.getByRole('button', { name: 'Close evidence' })
const panel = (page: Page, name: string) => page.getByRole('complementary', { name })

/** Controls of a panel that something lies on where they have been scrolled to, by what a finger would meet. */
const covered = (inside: Locator) =>
  inside.evaluate((aside) => {
    const found: string[] = []
    for (const one of aside.querySelectorAll<HTMLElement>('button, summary, label, select, a')) {
      if (!one.checkVisibility({ opacityProperty: true })) continue
      one.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = one.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      if (!hit || !(one.contains(hit) || hit.contains(one))) found.push(one.innerText || one.ariaLabel!)
    }
    // Half under its own edge, a control would be too small.
    aside.scrollTop = 0
    return found
  })

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [844, 390],
  [320, 256],
] as const)
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true })

    test('the filters lie over the evidence, all of them within reach', async ({ page }) => {
      await page.goto('./?select=iran')
      await expect(heading(page, 'Iran')).toBeVisible()
      await (await tool(page, 'Legend and filters')).click()
      await expect(filters(page)).toBeVisible()
      for (const title of ['Status: how certain it is made to sound', 'Types of relation', 'Predict first'])
        await filters(page).getByText(title, { exact: true }).click()
      expect(await covered(filters(page))).toEqual([])
      expect(await axeViolations(page)).toEqual([])
      await filters(page).getByRole('button', { name: 'Close filters' }).click()
      await expect(filters(page)).toBeHidden()
      await expect(heading(page, 'Iran')).toBeVisible()
    })

    for (const [name, query] of [
      ['Evidence', '?select=iran'],
      ['Voices', '?panel=voices'],
      ['Chains', '?from=lebanon&to=china'],
      ['Comparison', '?compare=ria-novosti~author'],
      ['Balance', '?panel=balance'],
    ] as const)
      test(`the way out of ${name} lies on nothing, and leads out`, async ({ page }) => {
        await page.goto(`./${query}`)
        const close = page.getByRole('button', { name: `Close ${name.toLowerCase()}` })
        const aside = panel(page, name)
        await expect(aside.getByRole('heading', { level: 2 }).first()).toBeVisible()
        expect(await covered(aside)).toEqual([])
        expect(await axeViolations(page)).toEqual([])
        const cross = (await close.boundingBox())!
        const below = await aside.evaluate(
          (element, line) => {
            element.scrollTop = 200
            const { right } = element.getBoundingClientRect()
            const hit = document.elementsFromPoint(right - 60, line)[0]!
            return hit.closest('aside > :first-child') !== null
          },
          cross.y + cross.height / 2,
        )
        expect(below, 'what is scrolled goes under the row with the cross').toBe(true)
        await close.click()
        await expect(aside).toBeHidden()
        await expect(page).toHaveURL(/\/$/)
      })
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('what is chosen takes the place of the filters', async ({ page }) => {
    await page.setViewportSize({ width: 844, height: 390 })
    await page.goto('./')
    await canvas(page)
    await (await tool(page, 'Legend and filters')).click()
    const { x, y } = await nodeAt(page, 'iran')
    await page.touchscreen.tap(x, y)
    await expect(heading(page, 'Iran')).toBeVisible()
    await expect(filters(page)).toBeHidden()
  })

  test('a step of a tour is put away without being left, and comes back', async ({ page }) => {
    await page.goto('./?tour=two-camps&step=2')
    const step = page.getByRole('region', { name: 'Tour: Two camps' })
    await expect(step).toBeVisible()
    const address = page.url()
    await closeEvidence(page).click()
    await expect(step).toBeHidden()
    expect(page.url()).toBe(address)
    await page.getByRole('button', { name: 'Back to the tour' }).click()
    await step.getByRole('button', { name: 'Next' }).click()
    await expect(step).toContainText('3 / ')
    expect(page.url()).toContain('step=3')
  })

  test('panels begin at their top, and one comes back where it was left', async ({ page }) => {
    await page.goto('./?compare=ria-novosti~author')
    const comparison = panel(page, 'Comparison')
    const alone = comparison.getByRole('heading', { name: /^Only The author/ })
    await alone.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    const only = comparison.locator('section').last().locator('details').nth(1)
    await only.locator('summary').click()
    const relation = only.getByRole('button').first()
    await relation.scrollIntoViewIfNeeded()
    const before = await comparison.evaluate((element) => element.scrollTop)
    expect(before).toBeGreaterThan(500)
    await relation.click()
    await expect.poll(() => evidence(page).evaluate((element) => element.scrollTop)).toBe(0)
    await evidence(page).getByRole('button', { name: 'Back to the comparison' }).click()
    await expect(relation).toBeInViewport()
    expect(await comparison.evaluate((element) => element.scrollTop)).toBe(before)

    await comparison.evaluate((element) => element.scrollTo(0, 400))
    await comparison.getByRole('button', { name: 'Leave the comparison' }).last().click()
    const voices = panel(page, 'Voices')
    await expect(voices.getByRole('heading', { name: 'Who says what?' })).toBeInViewport()
    expect(await voices.evaluate((element) => element.scrollTop)).toBe(0)

    await (await tool(page, 'Legend and filters')).click()
    await filters(page).evaluate((element) => element.scrollTo(0, 400))
    await filters(page).getByRole('button', { name: 'Close filters' }).click()
    await (await tool(page, 'Legend and filters')).click()
    await expect.poll(() => filters(page).evaluate((element) => element.scrollTop)).toBe(0)
  })

  test('the voices stay under the finger when one is switched on or all are heard again', async ({
    page,
  }) => {
    await page.goto('./?panel=voices')
    const voices = panel(page, 'Voices')
    const card = voices.getByRole('button', { name: /^RIA Novosti/ })
    const all = voices.getByRole('button', { name: 'Hear all voices again' })
    await expect(all).toBeDisabled()
    const place = await card.boundingBox()
    await card.click()
    await expect(card).toHaveAttribute('aria-pressed', 'true')
    expect(await card.boundingBox()).toEqual(place)
    await all.click()
    await expect(card).toHaveAttribute('aria-pressed', 'false')
    expect(await card.boundingBox()).toEqual(place)
    expect(await axeViolations(page)).toEqual([])
  })

  test('Escape closes what lies on top, one after the other', async ({ page }) => {
    await page.goto('./?select=iran')
    await expect(heading(page, 'Iran')).toBeVisible()
    await (await tool(page, 'Legend and filters')).click()
    await filters(page).getByRole('checkbox').first().focus()
    await page.keyboard.press('Escape')
    await expect(filters(page)).toBeHidden()
    await expect(await tool(page, 'Legend and filters')).toBeFocused()
    await expect(heading(page, 'Iran')).toBeVisible()
    await evidence(page).focus()
    await page.keyboard.press('Escape')
    await expect(graph(page)).toBeFocused()
    await expect(heading(page, 'Iran')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(evidence(page)).toBeHidden()
    await expect(graph(page)).toBeFocused()
  })
})

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1280, height: 800 } })

  test('the panel has a way out while something is chosen, and none where there is nothing to leave', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(heading(page, 'How to read this')).toBeVisible()
    await expect(closeEvidence(page)).toBeHidden()
    const { x, y } = await nodeAt(page, 'iran')
    await page.mouse.click(x, y)
    await expect(heading(page, 'Iran')).toBeVisible()
    expect(await axeViolations(page)).toEqual([])
    await closeEvidence(page).click()
    await expect(heading(page, 'How to read this')).toBeVisible()
    await page.goto('./?panel=balance')
    await page.getByRole('button', { name: 'Close balance' }).click()
    await expect(heading(page, 'How to read this')).toBeVisible()
  })

  test('Escape lets go of what the mouse has chosen, then of the panel that led to it', async ({ page }) => {
    await page.goto('./?from=lebanon&to=china&select=iran')
    await expect(heading(page, 'Iran')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel(page, 'Chains')).toBeVisible()
    await graph(page).focus()
    await page.keyboard.press('Escape')
    await expect(heading(page, 'How to read this')).toBeVisible()
    await expect(graph(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(graph(page)).not.toBeFocused()
  })
})
