import { STATUSES } from '../src/domain/graph/vocabulary.ts'
import { evidence, filters, search, tab } from './parts.ts'
import {
  answer,
  answerLast,
  asked,
  choice,
  choices,
  chooseProof,
  marked,
  missTwice,
  numberOf,
  option,
  question,
  score,
  statusOf,
} from './proof.ts'
import { expect, test } from './test.ts'

const HOSTILE = './?view=proof&classes=hostile&seed=k3x9a'

test('the right sentence at once: its words are marked, then its voice and its status are named', async ({
  page,
}) => {
  await page.goto(HOSTILE)
  await expect(score(page, 'None answered yet')).toBeVisible()
  const claim = await chooseProof(page)
  await expect(marked(page)).toHaveText(claim.quote)
  await expect(page.getByRole('blockquote').filter({ has: page.locator('mark') })).toHaveText(
    claim.sentence.text,
  )
  await expect(score(page, '1 of 1 found at the first try')).toBeVisible()

  await answer(page, claim.voice.name, statusOf(claim))
  await expect(page.getByText('Right: both the voice and the status.').first()).toBeVisible()
  await expect(
    page
      .getByRole('definition')
      .filter({ hasText: statusOf(claim) })
      .last(),
  ).toContainText(STATUSES[claim.status].explained)
  await expect(marked(page), 'the quote is still there to compare').toHaveText(claim.quote)

  await page.getByRole('button', { name: 'Next question' }).click()
  await expect(page).toHaveURL(/[?&]round=2/)
  await expect(question(page)).toBeFocused()
  await expect(marked(page)).toHaveCount(0)
})

test('a wrong sentence: why it is none, what to look for, another try, and after two tries the answer', async ({
  page,
}) => {
  await page.goto('./?view=proof&types=opposes&seed=k3x9a&voices=author')
  await expect(question(page)).not.toBeEmpty()
  const [first] = await asked(page)
  const wrong = await missTwice(page)
  await expect(page.getByText('Not this one')).toHaveCount(2)
  await expect(page.getByText(/^(?:It |Of the two )/).first(), 'why it is none').toBeVisible()
  await expect(page.getByText(/^It stands in /).first(), 'what helps').toBeVisible()
  await expect(
    page.getByRole('status').filter({ hasText: `Sentence ${wrong[1]} does not claim it.` }),
  ).toBeAttached()

  await page.getByRole('button', { name: 'Show me the sentence' }).click()
  await expect(marked(page).first()).toBeInViewport()
  await expect(page.getByText('This sentence claims it.', { exact: true })).toBeVisible()
  await expect(score(page, '0 of 1 found at the first try')).toBeVisible()
  expect(
    await page
      .getByRole('blockquote')
      .filter({ has: page.locator('mark') })
      .innerText(),
  ).toBe(first!.sentence.text)
})

test('a sentence that says it in other words is right too, and the ones that say it outright are named', async ({
  page,
}) => {
  await page.goto('./?view=proof&types=opposes&seed=k3x9a')
  for (let round = 1; (await question(page).innerText()) !== 'United States opposes Iran'; round++)
    await page.goto(`./?view=proof&types=opposes&seed=k3x9a&round=${round}`)
  await choice(page, 12).click()
  await expect(page.getByText('Right: this sentence says it too, in other words.')).toBeVisible()
  await expect(marked(page)).toHaveText('a coalition with the support of the United States')
  await expect(score(page, '1 of 1 found at the first try')).toBeVisible()
  await answer(page, 'The author', 'Sought')
  await expect(page.getByText('Right: both the voice and the status.').first()).toBeVisible()
  await expect(page.getByText('Sentences 4, 5 and 29 say it outright.')).toBeVisible()
})

test('no answer is shown before two tries, and the same miss is no second one', async ({ page }) => {
  await page.goto(HOSTILE)
  const right = new Set((await asked(page)).map(numberOf))
  const wrong = [1, 2].find((number) => !right.has(number))!
  for (let i = 0; i < 2; i++) {
    await choice(page, wrong).click()
    await expect(page.getByText(`Sentence ${wrong} does not claim it.`, { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Show me the sentence' })).toBeHidden()
  }
})

test('the voice may be right and the status wrong, and each is told', async ({ page }) => {
  await page.goto(HOSTILE)
  const claim = await chooseProof(page)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('alert')).toHaveText('First choose a voice and a status.')

  const other = claim.status === 'planned' ? 'Occurred' : 'Planned'
  await answer(page, claim.voice.name, other)
  await expect(page.getByText('The voice is right, the status is not.').first()).toBeVisible()
  const fact = (term: string) => page.getByRole('definition').filter({ hasText: term })
  await expect(fact(claim.voice.name)).toContainText('This was your answer.')
  await expect(fact(statusOf(claim))).toContainText(`Your answer was: ${other}.`)
})

test('it stands alone: nothing beside it gives the answer away', async ({ page }) => {
  await page.goto('./?view=proof&select=saudi-arabia--opposes--iran&panel=voices')
  await expect(question(page)).toBeVisible()
  for (const part of [evidence(page), filters(page), search(page), page.getByRole('application')])
    await expect(part).toBeHidden()
  await tab(page, 'Graph').click()
  await expect(evidence(page)).toBeVisible()
  await expect(search(page)).toBeVisible()
})

test('only what the filters let through is asked, and the filters can be lifted here', async ({ page }) => {
  await page.goto('./?view=proof&seed=k3x9a&voices=benny-gantz')
  expect((await asked(page)).some(({ voice }) => voice.id === 'benny-gantz')).toBe(true)
  await page.getByRole('button', { name: 'Ask about everything' }).click()
  await expect(page).toHaveURL(/\?view=proof&seed=k3x9a$/)
  await expect(page.getByRole('button', { name: 'Ask about everything' })).toBeHidden()
})

test('where the filters leave nothing to ask, there is a way out', async ({ page }) => {
  await page.goto('./?view=proof&status=denied&seed=k3x9a')
  await expect(page.getByRole('heading', { name: 'No claim passes these filters' })).toBeVisible()
  await page.getByRole('button', { name: 'Reset all filters' }).click()
  await expect(choices(page).first()).toBeVisible()
})

test('everything by keyboard, and the sentences are one tab stop', async ({ page }) => {
  await page.goto(HOSTILE)
  const [claim] = await asked(page)
  await question(page).focus()
  for (const name of ['Ask about everything', 'Start over with other questions', 'Copy link for the class']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name })).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(page.getByText('For teachers: choose the questions, print them')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(choices(page).first()).toBeFocused()
  await page.keyboard.press('End')
  await expect(choices(page).last()).toBeFocused()
  await page.keyboard.press('Home')
  for (let number = 1; number < numberOf(claim!); number++) await page.keyboard.press('ArrowDown')
  await expect(choice(page, numberOf(claim!))).toBeFocused()
  await expect(choice(page, numberOf(claim!))).toBeInViewport()
  await page.keyboard.press('Tab')
  await expect(choices(page).and(page.locator(':focus'))).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(choice(page, numberOf(claim!))).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(page.getByText('Right: this sentence claims it.', { exact: true })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await expect(option(page, 'How certain does it sound?', 'Ongoing')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^(The voice|The status|Neither|Right: both)/).first()).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(question(page)).toBeFocused()
  await expect(page).toHaveURL(/round=2/)
})

test('a teacher chooses how many questions and of which kinds, and the link holds both', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./?view=proof&seed=k3x9a&round=3')
  await page.getByText('For teachers: choose the questions, print them').click()
  await page.getByLabel('How many questions?').selectOption('5')
  await expect(page.getByText('Question 1 of 5')).toBeVisible()
  const kinds = page.getByRole('group', { name: 'Which kinds?' }).getByRole('checkbox')
  for (const name of ['Structure', 'Cooperation', 'Other'])
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck()
  await expect(kinds.and(page.locator(':checked'))).toHaveCount(1)
  await expect(kinds.and(page.locator(':checked')), 'one kind stays').toBeDisabled()
  await expect(page).toHaveURL(/\?view=proof&classes=hostile&seed=k3x9a&questions=5$/)

  await page.getByRole('button', { name: 'Copy link for the class' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const pupil = await context.newPage()
  await pupil.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(pupil.getByText('Question 1 of 5')).toBeVisible()
})

test('after the last of them it says how many were found, and asks others', async ({ page }) => {
  await page.goto(`${HOSTILE}&questions=2&round=2`)
  const claim = await chooseProof(page)
  await answerLast(page, claim.voice.name, statusOf(claim))
  await expect(
    page.getByText('That was the last question. 1 of 1 found at the first try.', { exact: true }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Ask me others' }).click()
  await expect(page.getByText('Question 1 of 2')).toBeVisible()
  await expect(page).not.toHaveURL(/seed=k3x9a/)
})

test.describe('on a phone', () => {
  // Playwright's Firefox has no phone.
  const isMobile = process.env['BROWSER'] !== 'firefox'
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile })

  test('the question stays while the text passes under it', async ({ page }) => {
    await page.goto(HOSTILE)
    await choices(page).last().scrollIntoViewIfNeeded()
    await expect(choices(page).last()).toBeInViewport()
    await expect(choices(page).first()).not.toBeInViewport()
    await expect(question(page)).toBeInViewport({ ratio: 1 })

    const claim = (await asked(page))[0]!
    await choice(page, numberOf(claim)).tap()
    await expect(marked(page)).toBeInViewport()
    await answer(page, claim.voice.name, statusOf(claim))
    await expect(page.getByRole('button', { name: 'Next question' })).toBeInViewport()
    await expect(question(page)).toBeInViewport({ ratio: 1 })
  })

  test('with letters twice as large the text keeps its room', async ({ page }) => {
    await page.goto(HOSTILE)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    const claim = await chooseProof(page)
    await expect(marked(page).first()).toBeInViewport()
    await answer(page, claim.voice.name, statusOf(claim))
  })
})
