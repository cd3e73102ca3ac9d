import type { Locator, Page } from '@playwright/test'
import type { GraphFile } from '../src/domain/file/graphFile.ts'
import { frame, test } from './host.ts'
import { openFile } from './openFile.ts'
import { claims, evidence, filters, heading, lookAt, only, tab } from './parts.ts'
import { claimsOnPaper, printed, untilItPrintsSheets } from './pdf.ts'
import { smallText } from './smallText.ts'
import { expect } from './test.ts'
import { text } from './text.ts'

const SAUDI_IRAN = 'saudi-arabia--opposes--iran'
const grid = (page: Page | Locator) => page.getByRole('grid', { name: /^Who does what to whom/ })

/** The cell where the row of the one meets the column of the other. */
async function cell(table: Locator, row: string, column: string): Promise<Locator> {
  await expect(table.getByRole('columnheader').first()).toBeVisible()
  const columns = await table.getByRole('columnheader').allTextContents()
  const own = table
    .getByRole('row')
    .filter({ has: table.page().getByRole('rowheader', { name: row, exact: true }) })
  return own.getByRole('gridcell').nth(columns.indexOf(column))
}

test('a cell opens the words behind it, and the graph has the same selection', async ({ page }) => {
  await page.goto('./')
  await lookAt(page, 'Matrix')
  await expect(page).toHaveURL(/\?view=matrix$/)
  const there = await cell(grid(page), 'Saudi Arabia', 'Iran')
  await expect(there).toHaveText(/^hostile, \d+ claims$/)
  await there.click()
  await expect(page).toHaveURL(/\?view=matrix&select=/)
  await expect(there).toHaveAttribute('aria-selected', 'true')
  await expect(claims(page).first()).toBeVisible()
  await expect(evidence(page).getByRole('region', { name: 'Here too' })).toBeVisible()
  const selected = new URL(page.url()).searchParams.get('select')
  await tab(page, 'Graph').click()
  await expect(page).toHaveURL(new RegExp(`\\?select=${selected}$`))
})

test('what one says of another does not stand in the cell of the other', async ({ page }) => {
  await page.goto('./?view=matrix&types=opposes')
  await expect(await cell(grid(page), 'Saudi Arabia', 'Iran')).toHaveText(/^hostile/)
  await expect(await cell(grid(page), 'Iran', 'Saudi Arabia')).toHaveText('')
})

test('rows can be ordered, and leaders and alliances have theirs if asked', async ({ page }) => {
  await page.goto('./?view=matrix')
  const names = () => grid(page).getByRole('rowheader').allTextContents()
  const states = text.entities.filter(({ kind }) => kind === 'state')
  await expect.poll(names).toHaveLength(states.length)
  await page.getByLabel('Ordered by').selectOption('name')
  const sorted = states.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'))
  await expect.poll(names).toEqual(sorted)
  await page.getByRole('checkbox', { name: 'Alliances too' }).check()
  await page.getByRole('checkbox', { name: 'Leaders too' }).check()
  await expect(page.getByRole('checkbox', { name: 'Leaders count for their states' })).toHaveCount(0)
  await expect(page).toHaveURL(/\?view=matrix&among=person\.alliance&order=name$/)
  expect(await names()).toHaveLength(
    text.entities.filter(({ kind }) => ['state', 'person', 'alliance'].includes(kind)).length,
  )
  await page.reload()
  await expect(grid(page).getByRole('rowheader', { name: 'The West' })).toBeVisible()
})

test('whom does RIA Novosti call hostile to whom that nobody else does?', async ({ page }) => {
  await page.goto('./?view=matrix&among=alliance')
  await page.getByRole('checkbox', { name: 'Once for each voice' }).check()
  const ria = page.getByRole('region', { name: 'RIA Novosti' })
  const own = ria.getByRole('gridcell', { name: /^hostile.*no other voice says so$/ })
  await expect(own).toHaveCount(2)
  await expect(await cell(grid(ria), 'The West', 'Iran')).toHaveText(/^hostile.*no other voice says so$/)
  await expect(await cell(grid(ria), 'The West', 'Russia')).toHaveText(/^hostile.*no other voice says so$/)
  await expect(
    await cell(grid(page.getByRole('region', { name: 'The author' })), 'The West', 'Iran'),
  ).toHaveText('')

  await ria.getByRole('button', { name: /enlarge/ }).click()
  await expect(page).toHaveURL(/voices=ria-novosti.*byVoice=1/)
  await expect(page.getByRole('region', { name: 'The author' })).toHaveCount(0)
  await (await cell(grid(page), 'The West', 'Russia')).click()
  await expect(
    heading(page, 'The West accuses Russia').or(heading(page, 'The West sanctions Russia')),
  ).toBeVisible()
  await page.getByRole('button', { name: /back to all voices/ }).click()
  await expect(page.getByRole('region', { name: 'The author' })).toBeVisible()
})

test('who is silent about all of them is named', async ({ page }) => {
  await page.goto('./?view=matrix&byVoice=1&types=opposes')
  await expect(page.getByText(/^Of nobody who has a row here: .*Mohammed bin Salman/)).toBeVisible()
})

test('it has the filters of the graph and the lens of the voices', async ({ page }) => {
  await page.goto('./?view=matrix')
  await page.getByRole('button', { name: 'Legend and filters' }).click()
  await only(page, 'Voices: who says it', 'RIA Novosti')
  await expect(await cell(grid(page), 'Saudi Arabia', 'Iran')).toHaveText('')
  await expect(grid(page).getByRole('rowheader', { name: 'Saudi Arabia' })).toBeVisible()
  await filters(page).getByRole('button', { name: 'Reset all' }).click()
  await expect(await cell(grid(page), 'Saudi Arabia', 'Iran')).toHaveText(/^hostile/)
})

test('two voices that are compared share a cell', async ({ page }) => {
  await page.goto('./?view=matrix&compare=author~ria-novosti')
  await expect(await cell(grid(page), 'Iran', 'Russia')).toHaveText(
    /^The author: cooperative, \d+ claims; RIA Novosti: cooperative, \d+ claims$/,
  )
  await expect(page.getByRole('list', { name: 'What the marks mean' })).toContainText(
    'Lower right: RIA Novosti',
  )
})

test('the keyboard goes by the grid: one stop, arrows, Enter and on into the evidence', async ({ page }) => {
  await page.goto('./?view=matrix&order=name')
  await page.getByRole('checkbox', { name: 'Once for each voice' }).focus()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  await expect(focused).toHaveRole('gridcell')
  await page.keyboard.press('Control+Home')
  await expect(focused).toHaveRole('gridcell')
  await page.keyboard.press('ArrowLeft')
  await expect(focused).toHaveText('China')
  await page.keyboard.press('ArrowUp')
  await expect(focused).toHaveText('China')
  await page.keyboard.press('End')
  await expect(focused).toHaveText('')
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await expect(focused).toHaveText('Jordan')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'Jordan')).toBeVisible()
  await (await cell(grid(page), 'Saudi Arabia', 'Iran')).focus()
  await page.keyboard.press('Enter')
  await expect(claims(page).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(evidence(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(focused).toHaveRole('gridcell')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\?view=matrix&order=name$/)
  await page.keyboard.press('Tab')
  await expect(focused).not.toHaveRole('gridcell')
})

test('where voices are hidden it does not tell them apart, nor stances that are', async ({ page }) => {
  await page.goto('./?view=matrix&byVoice=1&hide=voices')
  await expect(page.getByText(/^Voices are hidden/)).toBeVisible()
  await expect(page.getByRole('grid')).toHaveCount(0)
  await page.goto('./?view=matrix&hide=stances.names')
  await expect(
    grid(page)
      .getByRole('gridcell', { name: /^hidden stance, / })
      .first(),
  ).toBeVisible()
  await expect(grid(page).getByRole('gridcell', { name: /cooperative|hostile/ })).toHaveCount(0)
  await expect(grid(page).getByRole('rowheader').first()).toHaveText(/^State \d+$/)
  await page.getByRole('button', { name: 'Reveal all' }).click()
  await expect(await cell(grid(page), 'Saudi Arabia', 'Iran')).toHaveText(/^hostile/)
})

const many = (count: number): GraphFile => {
  const file = smallText()
  const states = Array.from({ length: count }, (_, i) => ({
    ...file.entities[0]!,
    id: `state-${i}`,
    name: `State ${i}`,
  }))
  return { ...file, entities: [...file.entities, ...states] }
}

test('of three hundred states those with most claims are drawn, and more on request', async ({ page }) => {
  await page.goto('./')
  await openFile(page, 'many.json', many(300))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  await lookAt(page, 'Matrix')
  await expect(page.getByText('Of 303 the 50 with most claims are drawn.')).toBeVisible()
  for (const name of ['France', 'Russia', 'Britain'])
    await expect(grid(page).getByRole('rowheader', { name })).toHaveCount(1)
  await page.getByRole('button', { name: 'Show 50 more' }).click()
  await expect(grid(page).getByRole('rowheader')).toHaveCount(100)
})

test('a text without states, or with one entity, says so', async ({ page }) => {
  const file = smallText()
  await page.goto('./')
  await openFile(page, 'persons.json', {
    ...file,
    entities: file.entities.map((entity) => ({ ...entity, kind: 'person' as const })),
  })
  await lookAt(page, 'Matrix')
  await expect(page.getByText(/^No state shows: all that do have a row\./)).toBeVisible()
  await expect(grid(page).getByRole('rowheader', { name: 'France' })).toBeVisible()
  await openFile(page, 'one.json', { ...file, entities: file.entities.slice(0, 1), relations: [] })
  await lookAt(page, 'Matrix')
  await expect(page.getByRole('heading', { name: 'No claim passes these filters' })).toBeVisible()
})

test('a frame shows it, and follows its host', async ({ host, page }) => {
  const app = await host(frame('width="900" height="600" sandbox="allow-scripts"'))
  await app.evaluate(() => undefined)
  await page.evaluate(() => {
    frames[0]!.postMessage({ entente: 1, type: 'set-view', query: '?view=matrix&order=claims' }, '*')
  })
  await expect(app.getByRole('grid')).toBeVisible()
  await expect(app.getByLabel('Ordered by')).toHaveValue('claims')
  await expect(app.getByRole('rowheader').first()).toHaveText('Iran')
})

test('Share hands it out', async ({ page, baseURL }) => {
  await page.goto(`./?view=matrix&byVoice=1&select=${SAUDI_IRAN}`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Link to this view' })).toHaveValue(
    `${baseURL}${text.id}/?view=matrix&select=${SAUDI_IRAN}&byVoice=1`,
  )
  await expect(page.getByRole('textbox', { name: 'Code of the frame' })).toHaveValue(
    /view=matrix&amp;select=/,
  )
})

test('before a class it marks what is selected, and a cell leads on', async ({ page }) => {
  await page.goto(`./?view=matrix&present=1&select=${SAUDI_IRAN}`)
  const shown = page.getByRole('table', { name: 'Who does what to whom' })
  await expect(shown.getByRole('button')).not.toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Saudi Arabia opposes Iran' })).toBeVisible()
  await shown
    .getByRole('row', { name: /^Russia/ })
    .getByRole('button', { name: /^cooperative/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^(Ebrahim Raisi|Iran) .*(Vladimir Putin|Russia)$/,
  )
})

test('printed, each cell has the numbers of its claims', async ({ page }) => {
  await page.goto('./?view=matrix')
  await untilItPrintsSheets(page)
  const { pages, text: all } = await printed(page)
  expect(pages[0]!.text).toContain('Turkmenistan')
  expect(pages[0]!.text).toContain('79 of 208 claims')
  expect(claimsOnPaper(all)).toHaveLength(79)
  await page.goto('./?view=matrix&byVoice=1')
  await untilItPrintsSheets(page)
  expect((await printed(page)).pages[0]!.text).toContain('RIA Novosti')
})
