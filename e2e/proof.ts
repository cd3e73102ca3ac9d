import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { indexGraph, relationPhrase, type Claim } from '../src/domain/graph/graph.ts'
import { judgeSentence } from '../src/domain/proof/judge.ts'
import { STATUSES } from '../src/domain/graph/vocabulary.ts'
import { sentences, text } from './text.ts'

/** What a person does who looks for the proof of a relation. */

type Place = Page | Frame
const graph = indexGraph(text)

export const question = (page: Place) => page.getByRole('heading', { level: 2 })
export const choices = (page: Place) =>
  page.getByRole('group', { name: 'The sentences of the text' }).getByRole('button')
export const choice = (page: Place, number: number) =>
  choices(page).filter({
    hasText: graph.file.source.sections.flatMap((one) => one.paragraphs.flat(2))[number - 1]!.text,
  })
export const marked = (page: Place) => page.getByRole('region', { name: 'Find the proof' }).locator('mark')
export const score = (page: Place, words: string) => page.getByText(words, { exact: true })

/** The claims that are asked for, as the text has them. */
export async function asked(page: Place): Promise<readonly Claim[]> {
  const phrase = await question(page).innerText()
  const claims = graph.claims.filter(({ relation }) => relationPhrase(graph, relation) === phrase)
  expect(claims, phrase).not.toHaveLength(0)
  return claims
}

export const numberOf = (claim: Claim): number => claim.sentence.order + 1
export const statusOf = (claim: Claim): string => STATUSES[claim.status].label

/** Chooses a sentence that claims what is asked for. */
export async function chooseProof(page: Place): Promise<Claim> {
  const [claim] = await asked(page)
  await choice(page, numberOf(claim!)).click()
  await expect(page.getByText('Right: this sentence claims it.', { exact: true })).toBeVisible()
  return claim!
}

/** Chooses two sentences that do not claim what is asked for. */
export async function missTwice(page: Place): Promise<number[]> {
  const claims = await asked(page)
  const wanted = { relation: claims[0]!.relation, claims }
  const wrong = sentences
    .flatMap(({ id }, i) => (judgeSentence(graph, wanted, id) ? [] : [i + 1]))
    .slice(0, 2)
  expect(wrong).toHaveLength(2)
  for (const number of wrong) {
    await choice(page, number).click()
    await expect(page.getByText(`Sentence ${number} does not claim it.`, { exact: true })).toBeVisible()
  }
  return wrong
}

/** Prints nothing, but has the page believe that it will print the answer key. */
export async function askForKey(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '')
  })
  await page.getByText('For teachers: choose the questions, print them').click()
  await page.getByRole('button', { name: 'Print the answer key' }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printing')
}

export const option = (page: Place, group: string | RegExp, name: string): Locator =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: new RegExp(`^${name}`) })

/** Says who says it and how certain it sounds, and has that checked. */
export async function answer(page: Place, voice: string, status: string): Promise<void> {
  await answerLast(page, voice, status)
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible()
}

/** The same, where no other question follows. */
export async function answerLast(page: Place, voice: string, status: string): Promise<void> {
  await option(page, 'Who says it?', voice).check()
  await option(page, 'How certain does it sound?', status).check()
  await page.getByRole('button', { name: 'Check' }).click()
}
