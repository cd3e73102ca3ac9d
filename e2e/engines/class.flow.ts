import { indexGraph, relationPhrase } from '../../src/domain/graph/graph.ts'
import { STATUSES } from '../../src/domain/graph/vocabulary.ts'
import { text } from '../text.ts'
import { button, part, words, type Page } from './page.ts'
import { expect, test } from './test.ts'

const title = (name: string) => part('heading', name)

test('a tour is presented by the keys of a remote, goes dark and is left', async ({ tab }) => {
  const tour = text.tours.find(({ id }) => id === 'two-camps')!
  await tab.open('./')
  await tab.find(part('application'))
  await tab.click(button('Present'))
  await tab.click(button(new RegExp(`^${tour.title}`)))
  await tab.find(title(tour.steps[0]!.title))
  const [first, second] = tour.steps
  if (first!.question) {
    await tab.press('PageDown')
    await tab.find(words(first!.question.answer))
  }
  await tab.press('PageDown')
  await tab.find(title(second!.title))
  await tab.find(part('group', /^Picture: /))
  await tab.press('PageUp')
  await tab.find(title(first!.title))
  await tab.press('b')
  await tab.find(button('The screen is dark. Go on'))
  await tab.press('b')
  await tab.gone(button('The screen is dark. Go on'))
  await tab.press('q')
  await tab.find(part('img', 'QR code of the link'))
  await tab.press('Escape')
  await tab.press('Escape')
  await tab.find(part('application'))
})

test('what is presented has the colours for a washed-out lamp, and only there', async ({ tab }) => {
  const ink = () =>
    tab.run(() => getComputedStyle(document.documentElement).getPropertyValue('--hostile').trim())
  await tab.open('./?theme=light')
  const usual = await ink()
  await tab.open('./?theme=light&present=1&tour=two-camps&step=2')
  await tab.find(part('group', /^Picture: /))
  const presented = await ink()
  expect(presented).not.toBe(usual)
  await tab.press('Escape')
  await expect.poll(ink).toBe(usual)
})

const graph = indexGraph(text)

async function asked(tab: Page) {
  const phrase = await tab.textOf(part('region', 'Find the proof'), part('heading'))
  const claims = graph.claims.filter(({ relation }) => relationPhrase(graph, relation) === phrase)
  expect(claims, phrase).not.toHaveLength(0)
  return claims
}

test('a proof is looked for: a wrong sentence, the right one, its voice and its status', async ({ tab }) => {
  await tab.open('./?view=proof&classes=hostile&seed=k3x9a')
  const claims = await asked(tab)
  const choice = (number: number) => [
    part('group', 'The sentences of the text'),
    button(new RegExp(`^${number} `)),
  ]
  const right = new Set(claims.map(({ sentence }) => sentence.order + 1))
  const wrong = [1, 2, 3].find((number) => !right.has(number))!
  await tab.click(...choice(wrong))
  await tab.find(words(`Sentence ${wrong} does not claim it.`))
  const claim = claims[0]!
  await tab.click(...choice(claim.sentence.order + 1))
  await tab.find(words('Right: this sentence claims it.'))
  await tab.click(part('group', 'Who says it?'), part('radio', claim.voice.name))
  await tab.click(
    part('group', 'How certain does it sound?'),
    part('radio', new RegExp(`^${STATUSES[claim.status].label}`)),
  )
  await tab.click(button('Check'))
  await tab.find(words(/Right: both the voice and the status\./))
  await tab.click(button('Next question'))
  await expect.poll(() => tab.address()).toContain('round=2')
})
