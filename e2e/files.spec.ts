import type { Page } from '@playwright/test'
import { nodes } from './canvas.ts'
import { openFile as open } from './openFile.ts'
import { evidence, find, graph, heading, tab } from './parts.ts'
import { smallText } from './smallText.ts'
import { expect, test } from './test.ts'

const problems = (page: Page, name: string) =>
  page.getByRole('dialog', { name: `“${name}” cannot be shown` }).getByRole('listitem')

test.beforeEach(async ({ page }) => {
  await page.goto('./')
})

test('every problem of a broken file is listed, and the graph that worked stays', async ({ page }) => {
  const name = await graph(page).getAttribute('aria-label')
  const broken = smallText()
  broken.relations[0]!.target = 'prussia'
  broken.relations[1]!.claims[0]!.quote = 'Russia broke with Sweden'
  Object.assign(broken.entities[2]!, { kind: 'island' })
  await open(page, 'broken.json', broken)

  await expect(problems(page, 'broken.json')).toHaveCount(3)
  const list = page.getByRole('dialog').getByRole('list')
  await expect(list).toContainText('relations[0].target (france--allied-with--russia)')
  await expect(list).toContainText('names the entity "prussia", which is not in this file')
  await expect(list).toContainText('"Russia broke with Sweden" does not stand in s2')
  await expect(list).toContainText('"island", which is not in the list')
  await expect(page.getByRole('dialog')).toContainText('It has 3 problems.')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiss of Ashgabat')
  await expect(graph(page)).toHaveAttribute('aria-label', name!)
})

test('an empty file', async ({ page }) => {
  await open(page, 'empty.json', '')
  await expect(problems(page, 'empty.json')).toHaveText(/is empty/)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('a file that is not JSON', async ({ page }) => {
  await open(page, 'letter.json', '{\n  "id": "tilsit",,\n}')
  await expect(problems(page, 'letter.json')).toHaveText(
    /^line 2, column 18 is not JSON: it has a comma too many/,
  )
})

test('a file that is no text at all', async ({ page }) => {
  await open(page, 'photo.json', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]))
  await expect(problems(page, 'photo.json')).toHaveText(/is a picture \(JPEG\), not a graph file/)
})

test('a network of another tool', async ({ page }) => {
  await open(page, 'graph.gexf', '<?xml version="1.0"?>\n<gexf version="1.3"><graph/></gexf>')
  await expect(problems(page, 'graph.gexf')).toHaveText(/is a network \(GEXF.*not a graph file.*no sentences/)
})

test('a graph file in UTF-16', async ({ page }) => {
  await open(page, 'tilsit.json', Buffer.from(`\ufeff${JSON.stringify(smallText())}`, 'utf16le'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
})

test('a quote that stands twice in its sentence', async ({ page }) => {
  const twice = smallText()
  twice.relations[0]!.claims[0]!.quote = 'France'
  twice.source.sections[0]!.paragraphs[0]![0]!.text += ' France!'
  await open(page, 'twice.json', twice)
  await expect(problems(page, 'twice.json')).toHaveText(/"France" stands more than once in s1/)
})

test('quotes that differ only in no-break spaces are named, and can be opened mended', async ({ page }) => {
  const spaced = smallText()
  for (const { claims } of spaced.relations)
    claims[0]!.quote = String(claims[0]!.quote).replaceAll(' ', '\u00a0')
  await open(page, 'spaced.json', spaced)
  await expect(problems(page, 'spaced.json')).toHaveCount(2)
  await expect(problems(page, 'spaced.json').first()).toContainText(
    'differs from s1 only in no-break spaces: at character 7 it has a no-break space (U+00A0), the sentence a space (U+0020)',
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kiss of Ashgabat')
  await page.getByRole('button', { name: 'Open with these 2 quotes mended' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  await expect(page.getByRole('dialog')).toBeHidden()
  await find(page, 'broke')
  await expect(evidence(page).getByRole('blockquote')).toHaveText('Russia broke with Britain.')
})

test('another file can be chosen from the list of problems', async ({ page }) => {
  await open(page, 'empty.json', '')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await (
    await chooser
  ).setFiles({
    name: 'tilsit.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(smallText())),
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('two entities with one id', async ({ page }) => {
  const twice = smallText()
  twice.entities[2]!.id = 'france'
  twice.relations[1]!.target = 'france'
  await open(page, 'twice.json', twice)
  await expect(problems(page, 'twice.json')).toHaveText(
    /entities\[2\].*has the id "france", which entities\[0\] has already/,
  )
})

test('a file of 30 MB is refused, with the limit', async ({ page }) => {
  await open(page, 'large.json', Buffer.alloc(30 * 2 ** 20, ' '))
  await expect(problems(page, 'large.json')).toHaveText(/is 30 MB large; the limit is 25 MB/)
})

test('a mended file of the same name can be opened after the broken one', async ({ page }) => {
  await open(page, 'tilsit.json', '')
  await expect(problems(page, 'tilsit.json')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await open(page, 'tilsit.json', smallText())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
})

test('another text is shown in every view, and the view starts anew', async ({ page }) => {
  await page.goto('./?select=iran&voices=ria-novosti')
  await open(page, 'tilsit.json', smallText())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  await expect(page).toHaveURL(/\/$/)
  await expect(async () =>
    expect((await nodes(page)).sort()).toEqual(['britain', 'france', 'russia']),
  ).toPass({ timeout: 5_000 })
  await find(page, 'broke')
  await expect(evidence(page).getByRole('blockquote')).toHaveText('Russia broke with Britain.')
  await tab(page, 'Table').click()
  await expect(page.getByRole('table')).toContainText('2 claims')
  await tab(page, 'Text').click()
  await expect(page.getByRole('region', { name: 'The text' })).toContainText('On the raft France and Russia')
})

test('the window is named after the text that is open', async ({ page }) => {
  await open(page, 'tilsit.json', smallText())
  await expect(page).toHaveTitle(/The Raft at Tilsit/)
})

test('back from another text harms nothing', async ({ page }) => {
  await find(page, 'Riyadh')
  await open(page, 'tilsit.json', smallText())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  await page.goBack()
  // The step before was about the other text: what it names is not in this one.
  await expect(page.getByText('A part of this link means nothing here')).toContainText('select=saudi-arabia')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Raft at Tilsit')
  await expect(heading(page, 'How to read this')).toBeVisible()
  await find(page, 'made peace')
  await expect(evidence(page).getByRole('blockquote')).toHaveText('On the raft France and Russia made peace.')
})

test('HTML in a name stays text', async ({ page }) => {
  const hostile = smallText()
  const name = '<img src="x" onerror="document.title=1"><b>France</b>'
  hostile.entities[0]!.name = name
  hostile.entities[0]!.summary = '<script>document.title = 1</script>'
  hostile.title = '<i>Tilsit</i>'
  hostile.voices[0]!.name = '<u>Chronicler</u>'
  await open(page, 'hostile.json', hostile)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<i>Tilsit</i>')
  await find(page, 'made peace')
  for (const view of ['Table', 'Text', 'Graph'] as const) {
    await tab(page, view).click()
    await expect(page.getByRole('region', { name: view === 'Text' ? 'The text' : view })).toBeVisible()
    await expect(page.locator('#entente :is(img, h1 i, td b, td u, aside u, aside script)')).toHaveCount(0)
    await expect(page.locator('#entente aside b').filter({ hasText: /^France$/ })).toHaveCount(0)
  }
  await tab(page, 'Table').click()
  await page.getByRole('button', { name }).first().click()
  await expect(heading(page, name)).toBeVisible()
  await expect(evidence(page)).toContainText('<script>document.title = 1</script>')
  expect(await page.title()).not.toBe('1')
})

test('on a step of a tour that shows nothing, every way out that is offered leads out', async ({ page }) => {
  const title = 'Nobody says so'
  const step = { title, text: 'Nobody claims it.', view: { status: ['denied' as const] } }
  const lost = {
    title: 'No way back',
    text: 'Nobody leads back.',
    view: { from: 'britain', to: 'france', directed: true },
  }
  await open(page, 'tilsit.json', {
    ...smallText(),
    tours: [{ id: 'empty', title: 'An empty tour', steps: [step, lost] }],
  })
  for (const name of ['Lift the filter on status (2 claims)', 'Reset all filters']) {
    await page.getByRole('button', { name: 'An empty tour' }).click()
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('heading', { name: 'No claim passes these filters' })).toBeHidden()
    await page.getByRole('button', { name: 'Leave the tour' }).click()
  }
  await page.getByRole('button', { name: 'An empty tour' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'If it does not matter who acts, there is one of 2 steps' }).click()
  await expect(page.getByText('Britain → Russia → France')).toBeVisible()
})
