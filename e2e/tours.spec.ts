import type { Page } from '@playwright/test'
import { axeViolations } from './axe.ts'
import { evidence, graph } from './parts.ts'
import { expect, test } from './test.ts'
import { text } from './text.ts'
import { namedIn } from '../src/domain/check/namedIn.ts'
import { slideContents } from '../src/domain/check/slideContents.ts'
import { indexGraph } from '../src/domain/graph/graph.ts'
import { withTourStep } from '../src/domain/view/tour.ts'
import { DEFAULT_VIEW } from '../src/domain/view/view.ts'

const whole = indexGraph(text)
const STEPS = text.tours.flatMap(({ id, steps }) =>
  steps.map((step, i) => ({ tour: id, number: i + 1, step })),
)
type Step = (typeof STEPS)[number]

const address = ({ tour, number }: Step, rest = '&present=1') => `./?tour=${tour}&step=${number}${rest}`
const title = (page: Page) => page.getByRole('heading', { level: 1 })
const answer = (page: Page) => page.getByRole('button', { name: 'Show the answer' })
const stepWith = (is: (one: Step) => unknown) => STEPS.find(is)!

/** Where everything on the slide stands but the question and what is written in the places kept for answers. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(svg, svg a, blockquote, figcaption > *, h1, ul, section)')].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.tagName, x, y, width, height].map((one) =>
          typeof one === 'number' ? Math.round(one) : one,
        )
      },
    ),
  )

/** The names in the picture, each as it is read aloud or written. */
const namesDrawn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main svg[role="group"] > g:last-child a')].map(
      (node) => node.getAttribute('aria-label') ?? node.textContent,
    ),
  )

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const)
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('each step draws all whom its words name, and an answer moves nothing', async ({ page }) => {
      for (const one of STEPS) {
        const { step, tour, number } = one
        const view = withTourStep(whole, { ...DEFAULT_VIEW, tour, step: number })
        const { names } = slideContents(whole, view)
        await page.goto(address(one))
        await expect(title(page)).toHaveText(step.title)
        if (step.view.panel === undefined) {
          await expect(page.getByRole('group', { name: /^Picture/ })).toBeVisible()
          await page.evaluate(() => document.fonts.ready)
          const drawn = await namesDrawn(page)
          const words = [step.title, step.text, step.question?.answer ?? ''].join('\n')
          const voices = new Set([...whole.voices.values()].flatMap(({ id, entity }) => [id, entity ?? id]))
          const sought = namedIn(whole, words).map(({ ids }) => ids.find((id) => names.has(id))!)
          for (const id of sought.filter((found) => !voices.has(found)))
            expect.soft(drawn, `${tour}, step ${number}`).toContain(whole.entities.get(id)!.name)
          const all = step.claims && [...names].filter((id) => !voices.has(id))
          for (const id of all ?? [])
            expect.soft(drawn, `${tour}, step ${number}`).toContain(whole.entities.get(id)!.name)
        }
        if (!step.question) continue
        const before = await places(page)
        await page.keyboard.press('PageDown')
        await expect(page.getByText(step.question.answer)).toBeVisible()
        expect.soft(await places(page), `${tour}, step ${number}`).toEqual(before)
      }
    })
  })

test('while two voices are compared, as many lines are drawn as are counted', async ({ page }) => {
  for (const one of STEPS.filter(({ step }) => step.view.compare)) {
    await page.goto(address(one))
    await expect(page.getByText(/^in conflict: \d+$/)).toBeVisible()
    const counted = await page.getByText(/^(in conflict|both|only .*): \d+$/).allInnerTexts()
    const sum = counted.reduce((all, words) => all + Number(/\d+$/.exec(words)), 0)
    await expect(page.locator('main svg[role="group"] > g').first().locator('a')).toHaveCount(sum)
  }
})

test('a sentence is cut inside, and opens whole', async ({ page }) => {
  const { claims } = text.relations.find(({ id }) => id === 'iran--allied-with--china')!
  const sentence = whole.sentences.get(claims[0]!.sentence)!.text
  const one = stepWith(({ step }) => step.claims?.includes('iran--allied-with--china~s13~author'))
  await page.goto(address(one))
  const quoted = page.getByRole('figure').getByRole('blockquote')
  await expect(quoted).toContainText('…')
  const shown = await quoted.innerText()
  expect(sentence.startsWith(shown.slice(0, 20))).toBe(true)
  expect(sentence.endsWith(shown.slice(-20))).toBe(true)
  const dialog = page.getByRole('dialog', { name: 'The whole sentence' })
  await page.getByRole('button', { name: 'Show the whole sentence (W)' }).first().click()
  await expect(dialog.getByText(sentence)).toBeVisible()
  await expect(dialog.locator('mark')).toContainText('It has formed')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await page.keyboard.press('w')
  await expect(dialog).toBeVisible()
})

test('a prediction is written down, stands beside the answer, and is kept on the page only', async ({
  page,
}) => {
  const one = stepWith(({ step }) => step.question)
  await page.goto(address(one))
  const field = page.getByRole('textbox', { name: 'Prediction' })
  await field.fill('no, next week')
  // Letters are words here; the remote goes on.
  await expect(page.getByRole('button', { name: 'The screen is dark. Go on' })).toHaveCount(0)
  await page.keyboard.press('PageDown')
  await expect(page.getByText(one.step.question!.answer)).toBeVisible()
  await expect(page.getByText('Predicted: no, next week')).toBeVisible()
  expect(page.url()).not.toContain('next')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(field).toHaveValue('no, next week')
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  )
  expect(stored).not.toContain('week')
  await page.reload()
  await expect(field).toHaveValue('')
})

test('whoever leaves a filtered step by a click is told what is kept out, and sees it all', async ({
  page,
}) => {
  const one = stepWith(({ step }) => step.view.types)
  await page.goto(address(one))
  await page
    .getByRole('group', { name: /^Picture/ })
    .getByText('Iran')
    .click()
  await expect(title(page)).toHaveText('Iran')
  await expect(page.getByText(/^Filtered: \d+ more claims of it\./)).toBeVisible()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByText('Filtered:')).toHaveCount(0)
  await expect(page).not.toHaveURL(/types=|compare=/)
  await page.getByRole('button', { name: `Back to step ${one.number}` }).click()
  await expect(title(page)).toHaveText(one.step.title)
})

test('the last step leads on to nothing, and out', async ({ page }) => {
  const one = STEPS.at(-1)!
  await page.goto(address(one))
  await expect(title(page)).toHaveText(one.step.title)
  await expect(page.getByRole('button', { name: 'Next' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Leave the tour' }).click()
  await expect(page).toHaveURL(/\/\?present=1$/)
})

test.describe('at the desk', () => {
  const card = (page: Page) => page.getByRole('region', { name: /^Tour: / })

  test('a step reads out its sentences, each leading to all that it claims', async ({ page }) => {
    const one = stepWith(({ step }) => (step.claims?.length ?? 0) > 1)
    await page.goto(address(one, ''))
    await expect(card(page).getByRole('figure')).toContainText('Status:')
    const number = whole.sentences.get(one.step.claims![0]!.split('~')[1]!)!.order + 1
    await card(page)
      .getByRole('button', { name: `Sentence ${number}` })
      .click()
    await expect(evidence(page).getByRole('heading', { name: `Sentence ${number}` })).toBeAttached()
    await expect(card(page).getByRole('button', { name: /^Back to step/ })).toBeVisible()
  })

  test('there is one way out of a step, and leaving drops its filters', async ({ page }) => {
    for (const one of [stepWith(({ step }) => step.view.panel), stepWith(({ step }) => step.view.compare)]) {
      await page.goto(address(one, ''))
      await expect(card(page).getByRole('heading', { name: one.step.title })).toBeVisible()
      await expect(page.getByRole('button', { name: /^(← )?(Leave|Back to)/ })).toHaveCount(1)
    }
    const filtered = stepWith(({ step }) => step.view.types)
    await page.goto(address(filtered, ''))
    await card(page).getByRole('button', { name: 'Leave the tour' }).click()
    await expect(card(page)).toHaveCount(0)
    await expect(page).not.toHaveURL(/types|kinds|compare|tour/)
  })

  test('the last step has no Next', async ({ page }) => {
    await page.goto(address(STEPS.at(-1)!, ''))
    await expect(card(page).getByRole('button', { name: 'Leave the tour' })).toHaveCount(1)
    await expect(card(page).getByRole('button', { name: 'Next' })).toHaveCount(0)
    await card(page).getByRole('button', { name: 'Leave the tour' }).click()
    await expect(card(page)).toHaveCount(0)
    await expect(graph(page)).toBeVisible()
  })

  test('an answer moves nothing, and axe finds nothing before or after', async ({ page }) => {
    const one = stepWith(({ step }) => step.question && step.claims)
    await page.goto(address(one, ''))
    await answer(page).scrollIntoViewIfNeeded()
    const next = card(page).getByRole('button', { name: 'Next' })
    const before = await next.boundingBox()
    expect(await axeViolations(page)).toEqual([])
    await answer(page).click()
    await expect(page.getByText(one.step.question!.answer)).toBeVisible()
    expect(await next.boundingBox()).toEqual(before)
    expect(await axeViolations(page)).toEqual([])
  })
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a question and its answer, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    const asked = STEPS.filter(({ step }) => step.question)
    for (const one of [
      asked.find(({ step }) => step.view.hide)!,
      asked.find(({ step }) => step.view.panel)!,
    ]) {
      await page.goto(address(one))
      await page.getByRole('textbox', { name: 'Prediction' }).fill('RIA')
      expect.soft(await axeViolations(page), one.step.title).toEqual([])
      await answer(page).click()
      await expect(page.getByText(one.step.question!.answer)).toBeFocused()
      expect.soft(await axeViolations(page), `${one.step.title}, answered`).toEqual([])
    }
  })
