import type { Page } from '@playwright/test'
import type { GraphFile } from '../src/domain/file/graphFile.ts'
import { canvas, labels, lineAt, nodeAt, zoomOf } from './canvas.ts'
import { evidence, graph, heading, tool } from './parts.ts'
import { smallText } from './smallText.ts'
import { expect, test } from './test.ts'

/** Nodes and names, as the canvas draws them, in px of the page. */
async function drawn(page: Page) {
  const cy = await canvas(page)
  const { left, top } = await cy.evaluate((core) => core.container()!.getBoundingClientRect().toJSON())
  const { boxes, width, height } = await labels(page)
  const nodes = await cy.evaluate((core) =>
    core.nodes().map((node) => {
      const [{ x, y }, half] = [node.renderedPosition(), node.renderedWidth() / 2]
      return { id: node.id(), left: x - half, right: x + half, top: y - half, bottom: y + half }
    }),
  )
  const moved = [...boxes, ...nodes].map((box) => ({
    id: box.id,
    left: box.left + left,
    right: box.right + left,
    top: box.top + top,
    bottom: box.bottom + top,
  }))
  return { boxes: moved, frame: { left, top, right: left + width, bottom: top + height } }
}

/** What lies under a control over the picture, or is cut off. */
async function hidden(page: Page): Promise<string[]> {
  const { boxes, frame } = await drawn(page)
  const controls = [
    page.getByRole('group', { name: 'Zoom' }),
    page.getByRole('button', { name: 'How to read this' }),
  ]
  const found: string[] = []
  for (const control of controls) {
    const area = await control.boundingBox({ timeout: 500 }).catch(() => null)
    if (!area) continue
    for (const { id, left, right, top, bottom } of boxes)
      if (left < area.x + area.width && right > area.x && top < area.y + area.height && bottom > area.y)
        found.push(`${id} is under a button`)
  }
  for (const { id, left, right, top, bottom } of boxes)
    if (left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom)
      found.push(`${id} is cut off`)
  return found
}

async function open(page: Page, file: GraphFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await (await tool(page, 'Open a graph file')).click()
  const buffer = Buffer.from(JSON.stringify(file))
  await (await chooser).setFiles({ name: 'text.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(file.title)
}

const named = (names: string[]): GraphFile => {
  const file = smallText()
  for (const [i, name] of names.entries()) file.entities[i]!.name = name
  return file
}

const EMBED = './kiss-of-ashgabat/embed.html'
for (const [width, height, editions] of [
  [600, 575, ['./', EMBED]],
  [300, 300, [EMBED]],
  [390, 844, ['./', EMBED]],
  [500, 500, ['./', EMBED]],
  [844, 390, ['./', EMBED]],
  [1280, 800, ['./']],
] as const)
  for (const edition of editions)
    test(`at ${width} by ${height} no button lies on a name in ${edition}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto(edition)
      await expect.poll(() => hidden(page)).toEqual([])
    })

const HARD_NAMES = [
  ['上海合作组织成员国元首理事会', '東京・ソウル・北京三者間首脳会議', '대한민국국회외교통일위원회위원장'],
  ['N'.repeat(80), 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', 'x'],
  ['منظمة التعاون الاقتصادي والتنمية في الشرق الأوسط', '🇮🇷🇷🇺🇨🇳🇹🇷🇸🇾🇮🇶🇱🇧🇯🇴🇪🇬🇸🇦', '👩‍👩‍👧‍👦'.repeat(12)],
]
for (const names of HARD_NAMES)
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
    [600, 575],
  ] as const)
    test(`“${names[0]!.slice(0, 14)}…” and the like are whole at ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.goto('./')
      await open(page, named(names))
      await expect.poll(() => hidden(page)).toEqual([])
      const { boxes } = await labels(page)
      expect(boxes, 'names that show').toHaveLength(3)
    })

test('a few are drawn larger than many, and as large as the frame allows', async ({ page }) => {
  await page.goto('./')
  await open(page, smallText())
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(1.5)
  await page.setViewportSize({ width: 300, height: 300 })
  await expect.poll(() => zoomOf(page)).toBeLessThan(1)
})

for (const [name, width, height] of [
  ['upright', 390, 844],
  ['on its side', 844, 390],
] as const)
  test.describe(`on a phone ${name}`, () => {
    test.use({ viewport: { width, height }, hasTouch: true, isMobile: true })

    const expectInSight = (page: Page, id: string) =>
      expect(async () => {
        const { boxes, frame } = await drawn(page)
        const sheet = (await evidence(page).boundingBox())!
        const own = boxes.filter((box) => box.id === id)
        expect(own).toHaveLength(2)
        for (const { left, right, top, bottom } of own) {
          expect(left).toBeGreaterThanOrEqual(frame.left)
          expect(right).toBeLessThanOrEqual(frame.right)
          expect(top).toBeGreaterThanOrEqual(frame.top)
          // Upright the sheet lies below, on its side beside the picture.
          expect(bottom <= sheet.y || right <= sheet.x, `${bottom} ${right} ${JSON.stringify(sheet)}`).toBe(
            true,
          )
        }
      }).toPass()

    for (const id of ['iraq', 'egypt', 'syria', 'russia'])
      test(`what a link selects lies above the sheet: ${id}`, async ({ page }) => {
        await page.goto(`./?select=${id}`)
        await expectInSight(page, id)
      })

    test('so do both ends of a line, and whoever a sentence speaks of', async ({ page }) => {
      await page.goto('./?select=iran--opposes--israel')
      for (const id of ['iran', 'israel']) await expectInSight(page, id)
      await page.goto('./?select=s9')
      for (const id of ['saudi-arabia', 'jordan']) await expectInSight(page, id)
    })

    test('what is tapped comes out from under the sheet, and goes back where it was', async ({ page }) => {
      await page.goto('./?detail=all')
      const before = await nodeAt(page, 'lebanon')
      await page.touchscreen.tap(before.x, before.y)
      await expect(heading(page, 'Lebanon')).toBeVisible()
      await expectInSight(page, 'lebanon')
      await page.getByRole('button', { name: 'Close evidence' }).tap()
      await expect
        .poll(async () => {
          const now = await nodeAt(page, 'lebanon')
          return Math.hypot(now.x - before.x, now.y - before.y)
        })
        .toBeLessThan(2)

      const line = await lineAt(page, 'iran--influences--iraq')
      await page.touchscreen.tap(line.x, line.y)
      await expect(evidence(page)).toBeVisible()
      const [from, , to] = new URL(page.url()).searchParams.get('select')!.split('--')
      for (const id of [from!, to!]) await expectInSight(page, id)
    })

    for (const [what, query, lit] of [
      ['a chain', '?from=lebanon&to=china', ['lebanon', 'iran', 'china']],
      [
        'two voices',
        '?compare=ria-novosti~jake-sullivan',
        ['iran', 'russia', 'united-states', 'ebrahim-raisi'],
      ],
      ['the camps', '?panel=balance', ['iran', 'russia', 'united-states', 'saudi-arabia', 'jordan']],
      ['a step of a tour', '?tour=two-camps&step=2', ['iran', 'anti-iranian-coalition']],
      ['an entity with its neighbours', '?select=iran', ['iran', 'russia', 'united-states', 'saudi-arabia']],
    ] as const)
      test(`what is lit lies where the panel leaves it free: ${what}`, async ({ page }) => {
        await page.goto(`./${query}`)
        await expect(async () => {
          const { boxes } = await drawn(page)
          const aside = page.getByRole('complementary').filter({ visible: true }).last()
          const sheet = (await aside.boundingBox())!
          for (const id of lit) {
            const node = boxes.findLast((box) => box.id === id)!
            expect(node.bottom <= sheet.y || node.right <= sheet.x, id).toBe(true)
            expect(Math.min(node.left, node.top), id).toBeGreaterThanOrEqual(0)
          }
        }).toPass()
      })

    test('a picture that the reader has moved goes back where it was, too', async ({ page }) => {
      await page.goto('./?detail=all')
      await canvas(page)
      await page.getByRole('button', { name: 'Zoom in' }).tap()
      const before = await nodeAt(page, 'jordan')
      await page.touchscreen.tap(before.x, before.y)
      await expect(heading(page, 'Jordan')).toBeVisible()
      await expectInSight(page, 'jordan')
      await page.getByRole('button', { name: 'Close evidence' }).tap()
      await expect
        .poll(async () => {
          const now = await nodeAt(page, 'jordan')
          return Math.hypot(now.x - before.x, now.y - before.y)
        })
        .toBeLessThan(2)
    })

    test('turned, it still shows what is selected', async ({ page }) => {
      await page.goto('./?select=iraq')
      await expectInSight(page, 'iraq')
      await page.setViewportSize({ width: height, height: width })
      await expectInSight(page, 'iraq')
      await expect(graph(page)).toBeVisible()
    })
  })
