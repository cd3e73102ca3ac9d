import type { Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { expect, test } from './test.ts'
import { text } from './text.ts'

// What is put before a class must be read from the back row.

/** Sizes in px of all text that shows, of that in pictures as it is drawn. */
const sizes = (page: Page) =>
  page.evaluate(() => {
    const found: { size: number; words: string; what: string }[] = []
    const walker = document.createTreeWalker(
      document.querySelector('[data-presented]')!,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement!
      const words = node.textContent!.trim()
      if (
        !words ||
        !element.checkVisibility({ opacityProperty: true }) ||
        element.closest('.visually-hidden')
      )
        continue
      const drawn = element.closest('svg')
      const scale = drawn ? (element as Element as SVGGraphicsElement).getScreenCTM()!.a : 1
      const isPoint = element.closest('figcaption b, h1') !== null
      const what = drawn ? 'label' : element.closest('blockquote') ? 'sentence' : isPoint ? 'point' : 'other'
      found.push({ size: parseFloat(getComputedStyle(element).fontSize) * scale, words, what })
    }
    return found
  })

/** How far each colour that means something stands out from the paper. */
const contrasts = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
    const luminance = (color: string) => {
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const tokens = getComputedStyle(document.documentElement)
    const paper = luminance(tokens.getPropertyValue('--paper'))
    const against = (name: string) => {
      const own = luminance(tokens.getPropertyValue(name))
      return (Math.max(own, paper) + 0.05) / (Math.min(own, paper) + 0.05)
    }
    const lines = [
      '--cooperative',
      '--hostile',
      '--contested',
      '--neutral',
      '--structural',
      '--first-voice',
      '--second-voice',
    ]
    const paths = [...document.querySelectorAll('[data-presented] main svg a path')]
    return {
      text: ['--ink', '--ink-soft'].map((name) => [name, against(name)] as const),
      lines: lines.map((name) => [name, against(name)] as const),
      paths: paths.length,
      faint: paths.filter((path) =>
        [path, path.parentElement!].some((one) => getComputedStyle(one).opacity !== '1'),
      ).length,
    }
  })

/** Whatever stands on the screen is large enough and has room; voice and status, the point of the page, are as large as a heading. */
async function expectLegible(page: Page, unit: number, where: string): Promise<void> {
  await expect(
    page
      .getByRole('group', { name: /^Picture/ })
      .or(page.getByRole('list'))
      .first(),
  ).toBeVisible()
  const found = await sizes(page)
  expect(found).not.toHaveLength(0)
  for (const { size, words, what } of found) {
    const least = { sentence: 5, point: 4.4, label: 3.6, other: 2.5 }[what]! * unit
    expect.soft(size, `${where}: “${words}”`).toBeGreaterThanOrEqual(least - 0.1)
  }
  const cut = await page.evaluate(() => {
    const slide = document.querySelector('[data-presented] main')!
    return Math.max(slide.scrollHeight - slide.clientHeight, slide.scrollWidth - slide.clientWidth)
  })
  expect.soft(cut, `${where}: px that do not fit on the screen`).toBeLessThanOrEqual(1)
}

const OTHERS = [
  'view=timeline',
  'view=timeline&select=russia--supports--iran',
  'view=matrix',
  'view=matrix&among=alliance&select=saudi-arabia--opposes--iran',
  'view=matrix&compare=author~ria-novosti&select=iran--cooperates-with--russia',
]

for (const [width, height] of [
  [1920, 1080],
  [1280, 800],
  [1024, 768],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    for (const { id, title, steps } of text.tours)
      test(`every step of “${title}” can be read from afar`, async ({ page }) => {
        await page.goto(`./?tour=${id}&present=1`)
        for (const step of steps) {
          await expect(page.getByRole('heading', { level: 1, name: step.title })).toBeVisible()
          if (step.question) {
            await page.keyboard.press('PageDown')
            await expect(page.getByText(step.question.answer)).toBeVisible()
          }
          await expectLegible(page, height / 100, step.title)
          await page.keyboard.press('PageDown')
        }
      })

    test('what is presented without a tour can be read from afar', async ({ page }) => {
      for (const query of ['', 'select=iran', 'from=lebanon&to=china', ...OTHERS]) {
        await page.goto(`./?${query}&present=1`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectLegible(page, height / 100, query)
      }
    })
  })

for (const scheme of ['light', 'dark'] as const)
  test(`text stands out at 7 to 1 and lines at 4.5 to 1, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('./?present=1')
    await expect(page.getByRole('group', { name: /^Picture/ })).toBeVisible()
    const found = await contrasts(page)
    for (const [name, ratio] of found.text) expect.soft(ratio, name).toBeGreaterThanOrEqual(7)
    for (const [name, ratio] of found.lines) expect.soft(ratio, name).toBeGreaterThanOrEqual(4.5)
    expect(found.paths).toBeGreaterThan(0)
    expect(found.faint).toBe(0)
  })

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in what is presented, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const query of [
      '',
      'select=iran',
      'tour=two-camps&step=3',
      'tour=two-camps&step=6',
      'tour=who-says-so&step=3',
      ...OTHERS,
    ]) {
      await page.goto(`./?${query}&present=1`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect.soft(await axeViolations(page), query).toEqual([])
    }
    await page.keyboard.press('q')
    await expect(page.getByRole('dialog')).toBeVisible()
    expect.soft(await axeViolations(page), 'the QR code').toEqual([])
  })

test('nothing moves by itself where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript(() => {
    const moved: string[] = []
    Reflect.set(window, 'moved', moved)
    for (const start of ['transitionrun', 'animationstart'])
      addEventListener(
        start,
        ({ type, target }) => moved.push(`${type} of ${(target as Element).outerHTML}`),
        true,
      )
  })
  const { id, steps } = text.tours.find((tour) => tour.steps.length > 3)!
  await page.goto(`./?tour=${id}&present=1`)
  for (const [i, step] of steps.slice(0, 4).entries()) {
    await expect(page.getByRole('heading', { level: 1, name: step.title })).toBeVisible()
    // Elsewhere the ground of a button changes gently under the pointer.
    for (const button of await page.locator('[data-presented]').getByRole('button').all())
      await button.hover()
    if (step.question) await page.keyboard.press('PageDown')
    if (i < 3) await page.keyboard.press('PageDown')
  }
  expect(await page.evaluate(() => Reflect.get(window, 'moved') as string[])).toEqual([])
})

test('the code for the class is as large as the screen allows, and leads to this view', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 })
  await page.goto('./?tour=two-camps&step=3&present=1')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('q')
  const code = page.getByRole('img', { name: 'QR code of the link' })
  await expect(code).toBeVisible()
  const { width } = (await code.boundingBox())!
  expect(width).toBeGreaterThan(750)
  const address = `${baseURL!.replace('http://', '')}kiss-of-ashgabat/?tour=two-camps&step=3`
  await expect(page.getByRole('dialog').getByText(address)).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('Escape')
  await expect(code).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the pointer can be a spotlight', async ({ page }) => {
  await page.goto('./?present=1')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Spotlight (S)' })).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: 'Spotlight (S)' })).toHaveAttribute('aria-pressed', 'false')
})
