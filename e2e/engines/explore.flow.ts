import { placeOf } from './canvas.ts'
import { button, part, words } from './page.ts'
import { expect, test } from './test.ts'

const EVIDENCE = part('complementary', 'Evidence')
const heading = (name: string) => part('heading', name)

test('a name and a line are chosen by the mouse, and the line leads to the words that claim it', async ({
  tab,
}) => {
  await tab.open('./?detail=all')
  const node = await placeOf(tab, 'turkmenistan')
  await tab.clickAt(node.x, node.y)
  await tab.find(EVIDENCE, heading('Turkmenistan'))
  // No other line is near it.
  const line = await placeOf(tab, 'benny-gantz--holds-office-in--israel')
  await tab.clickAt(line.x, line.y)
  await tab.find(EVIDENCE, heading('Benny Gantz holds office in Israel'))
  expect(await tab.textOf(EVIDENCE, part('mark'))).toContain('Minister of Defense of Israel')
  expect(await tab.address()).toMatch(/[?&]select=benny-gantz--holds-office-in--israel$/)
})

test('the keyboard goes through the graph, into the claims and back', async ({ tab }) => {
  await tab.open('./')
  await placeOf(tab, 'iran')
  await tab.focus(part('application'))
  await tab.press('ArrowRight')
  await tab.find(words(/^Iran, state, \d+ relations/))
  await tab.find(EVIDENCE, heading('Iran'))
  await tab.press('ArrowRight', 'ArrowDown')
  await expect.poll(() => tab.focused()).toBe('Evidence')
  await tab.press('Escape')
  await expect.poll(() => tab.focused()).toMatch(/^Graph of/)
  await tab.press('Home')
  await tab.find(EVIDENCE, heading('How to read this'))
})

test('search finds a state by its capital', async ({ tab }) => {
  await tab.open('./')
  await placeOf(tab, 'iran')
  await tab.press('/')
  await expect.poll(() => tab.focused()).toMatch(/^Search/)
  await tab.press(...'riyadh')
  await tab.find(part('search'), part('option', /Saudi Arabia/))
  await tab.press('Enter')
  await tab.find(EVIDENCE, heading('Saudi Arabia'))
})

test('a term explains itself by click and by key', async ({ tab }) => {
  await tab.open('./?select=iran--opposes--west')
  const term = [EVIDENCE, button('Voice')]
  const box = part('note')
  await tab.click(...term)
  await expect.poll(() => tab.textOf(box)).toMatch(/^Whoever makes a claim/)
  await tab.press('Escape')
  await tab.gone(box)
  await tab.focus(...term)
  await tab.press('Enter')
  await tab.find(box)
  await tab.click(part('heading', 'Kiss of Ashgabat'))
  await tab.gone(box)
})

test('the filters leave one voice, in the table too, and Back brings the rest again', async ({ tab }) => {
  const filters = part('complementary', 'Legend and filters')
  await tab.open('./')
  await tab.find(part('application'))
  if ((await tab.all(filters, button('only RIA Novosti'))).length === 0)
    await tab.click(filters, words('Voices: who says it'))
  await tab.click(filters, button('only RIA Novosti'))
  await expect.poll(() => tab.address()).toMatch(/\?voices=ria-novosti$/)
  await tab.click(part('navigation', 'Ways of looking'), button('Table'))
  const voices = () =>
    tab.run(() => [
      ...new Set([...document.querySelectorAll('[data-label="Voice"]')].map((cell) => cell.textContent)),
    ])
  await expect.poll(voices).toEqual(['RIA Novosti'])
  await tab.back()
  await tab.find(part('application'))
  expect(await tab.address()).toMatch(/\?voices=ria-novosti$/)
  await tab.back()
  await expect.poll(() => tab.address()).not.toContain('voices')
})

test('the table is sorted by a column, both ways, and a row opens its evidence', async ({ tab }) => {
  await tab.open('./?view=table')
  const voices = () =>
    tab.run(() => [...document.querySelectorAll('[data-label="Voice"]')].map((cell) => cell.textContent!))
  const column = part('columnheader', 'Voice')
  await tab.click(column, button(/Voice/))
  await expect.poll(() => tab.address()).toMatch(/sort=voice$/)
  const ascending = await voices()
  expect(ascending).toEqual([...ascending].sort((a, b) => a.localeCompare(b, 'en')))
  await tab.click(column, button(/Voice/))
  await expect.poll(async () => (await voices())[0]).toBe(ascending.at(-1))
  await tab.click(part('table'), button('opposes'))
  await expect.poll(() => tab.address()).toMatch(/select=[a-z-]+--opposes--/)
  await tab.find(EVIDENCE, part('blockquote'))
})
