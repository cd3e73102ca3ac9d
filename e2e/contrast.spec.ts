import type { Page } from '@playwright/test'
import { canvas } from './canvas.ts'
import { expect, test } from './test.ts'

test.use({ contrast: 'more' })

const TEXT = ['--ink', '--ink-soft', '--accent', '--outside-ink', '--first-voice', '--second-voice']
const LINES = [
  '--cooperative',
  '--hostile',
  '--contested',
  '--neutral',
  '--structural',
  '--rule',
  '--control',
]
const GROUNDS = ['--paper', '--surface', '--raised']

/** WCAG's contrast of the tokens on the grounds that they may stand on: the smallest of each. */
const contrasts = (page: Page, tokens: string[]) =>
  page.evaluate(
    ([names, grounds]) => {
      const probe = document.body.appendChild(document.createElement('span'))
      const luminance = (name: string) => {
        probe.style.color = `var(${name})`
        const [r, g, b] = getComputedStyle(probe)
          .color.match(/[\d.]+/g)!
          .slice(0, 3)
          .map((part) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
      }
      const smallest = (name: string) =>
        Math.min(
          ...grounds
            .filter((ground) => name !== '--outside-ink' || ground === '--outside')
            .map((ground) => {
              const [low, high] = [luminance(name), luminance(ground)].sort((x, y) => x - y)
              return (high! + 0.05) / (low! + 0.05)
            }),
        )
      const found = names.map((name) => [name, smallest(name)] as const)
      probe.remove()
      return Object.fromEntries(found)
    },
    [tokens, [...GROUNDS, '--outside']] as const,
  )

for (const scheme of ['light', 'dark'] as const)
  for (const chosen of ['', '?theme=light', '?theme=dark'])
    test(`who asks for more contrast gets it: ${scheme}, ${chosen || 'no theme chosen'}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`./${chosen}`)
      const text = await contrasts(page, TEXT)
      expect(Object.entries(text).filter(([, contrast]) => contrast < 7)).toEqual([])
      const lines = await contrasts(page, LINES)
      expect(Object.entries(lines).filter(([, contrast]) => contrast < 4.5)).toEqual([])
    })

test('the canvas follows at once, and what recedes stays legible', async ({ page }) => {
  await page.emulateMedia({ contrast: 'no-preference' })
  await page.goto('./?select=iran')
  const cy = await canvas(page)
  const looks = () =>
    cy.evaluate((live) => ({
      line: live.edges('.structural').first().style('line-color') as string,
      faded: Number(live.nodes('.faded').first().style('opacity')),
    }))
  const before = await looks()
  await page.emulateMedia({ contrast: 'more' })
  await expect.poll(async () => (await looks()).line).not.toBe(before.line)
  expect((await looks()).faded).toBeGreaterThan(before.faded)
})
