import type { Page } from '@playwright/test'
import { canvas, nodeAt, type Point } from './canvas.ts'
import { graph } from './parts.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 1280, height: 800 } })

interface Spot extends Point {
  /** The two ends of the line that is drawn there. */
  pair: string
}

/** Places on lines, away from nodes and names and nearer to one line than to any other, as the canvas draws them at rest; or on those that have receded, out of reach of the rest. */
async function spotsOnLines(page: Page, which: 'any' | 'receded' = 'any'): Promise<Spot[]> {
  const cy = await canvas(page)
  return cy.evaluate((core, asked) => {
    const { left, top } = core.container()!.getBoundingClientRect()
    const shift = ({ x, y }: Point) => ({
      x: x * core.zoom() + core.pan().x,
      y: y * core.zoom() + core.pan().y,
    })
    const lines = core.edges().map((edge) => {
      const [from, to] = [shift(edge.sourceEndpoint()), shift(edge.targetEndpoint())]
      const control = shift(edge.controlPoints()[0]!)
      const points = Array.from({ length: 41 }, (_, i) => {
        const [t, s] = [i / 40, 1 - i / 40]
        const mix = (a: number, b: number, c: number) => s * s * a + 2 * s * t * b + t * t * c
        return { x: mix(from.x, control.x, to.x), y: mix(from.y, control.y, to.y) }
      })
      const pair = [edge.source().id(), edge.target().id()].sort().join(' ')
      return { pair, points, receded: edge.hasClass('quiet') }
    })
    const boxes = core.nodes().map((node) => node.renderedBoundingBox({}))
    const away = ({ x, y }: Point) =>
      boxes.every(({ x1, x2, y1, y2 }) => x < x1 - 4 || x > x2 + 4 || y < y1 - 4 || y > y2 + 4)
    const nearest = (at: Point, points: Point[]) =>
      Math.min(...points.map((one) => Math.hypot(one.x - at.x, one.y - at.y)))
    return lines.flatMap((line) => {
      if (asked === 'receded' && !line.receded) return []
      const others = lines.filter(({ pair, receded }) =>
        asked === 'receded' ? !receded : pair !== line.pair,
      )
      const reach = asked === 'receded' ? 12 : 6
      const clear = line.points
        .slice(5, -5)
        .filter((at) => away(at) && others.every(({ points }) => nearest(at, points) > reach))
      const middle = clear[Math.floor(clear.length / 2)]
      return middle ? [{ x: left + middle.x, y: top + middle.y, pair: line.pair }] : []
    })
  }, which)
}

/** Places on lines that stand for several relations. */
async function spotsOnBundles(page: Page): Promise<Spot[]> {
  const spots = await spotsOnLines(page)
  const cy = await canvas(page)
  const bundled = await cy.evaluate((core) =>
    core.edges('[id $= "~all"]').map((edge) => [edge.source().id(), edge.target().id()].sort().join(' ')),
  )
  const found = spots.filter(({ pair }) => bundled.includes(pair))
  expect(found.length, 'bundles with room to be pressed').toBeGreaterThan(3)
  return found
}

/** On every bundle, and on some of the other lines. */
async function spotsToPress(page: Page): Promise<Spot[]> {
  const all = await spotsOnLines(page)
  expect(all.length, 'lines with room to be pressed').toBeGreaterThan(40)
  const bundles = await spotsOnBundles(page)
  return [
    ...bundles,
    ...all.filter(({ pair }) => bundles.every((one) => one.pair !== pair)).filter((_, i) => i % 3 === 0),
  ]
}

/** The ends of what is selected, by the address. */
const selectedPair = (page: Page): string => {
  const [from, , to] = (new URL(page.url()).searchParams.get('select') ?? '').split('--')
  return [from, to].sort().join(' ')
}

/** The relation of the line that is lit, once one is. */
async function litRelation(page: Page): Promise<string> {
  const cy = await canvas(page)
  let lit: string[] = []
  await expect(async () => {
    lit = await cy.evaluate((core) => core.edges('.selected').map((edge) => edge.data('relation') as string))
    expect(lit).toHaveLength(1)
  }).toPass()
  return lit[0]!
}

test('a line that is pointed at and pressed is the one that was under the pointer, and the one that was lit', async ({
  page,
}) => {
  await page.goto('./?detail=all')
  const spots = await spotsToPress(page)
  const faults: string[] = []
  for (const { x, y, pair } of spots) {
    await page.mouse.move(x, y)
    const lit = await litRelation(page)
    await page.mouse.down()
    await page.mouse.up()
    await expect(page).toHaveURL(/select=/)
    const selected = new URL(page.url()).searchParams.get('select')
    if (selected !== lit) faults.push(`lit ${lit}, selected ${selected}`)
    if (selectedPair(page) !== pair) faults.push(`pressed ${pair}, selected ${selected}`)
    await graph(page).press('Escape')
    await expect(page).not.toHaveURL(/select=/)
    await page.mouse.move(0, 0)
  }
  expect(faults).toEqual([])
})

test('pointing moves nothing that could be pressed', async ({ page }) => {
  await page.goto('./?detail=all')
  const cy = await canvas(page)
  const state = () =>
    cy.evaluate((core) =>
      core
        .elements()
        .map((one) => (one.isNode() ? one.position() : [one.id(), one.sourceEndpoint(), one.midpoint()])),
    )
  const before = await state()
  for (const { x, y } of await spotsOnBundles(page)) {
    await page.mouse.move(x, y)
    await litRelation(page)
    expect(await state()).toEqual(before)
  }
})

test('a bundle that the keyboard has opened closes for the pointer, before it can be pressed', async ({
  page,
}) => {
  await page.goto('./?select=iran&detail=all')
  const cy = await canvas(page)
  const bundles = () => cy.evaluate((core) => core.edges('[id $= "~all"]').length)
  const atRest = await bundles()
  await graph(page).focus()
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    expect(await bundles()).toBeLessThan(atRest)
  }).toPass()
  const [spot] = await spotsOnLines(page)
  await page.mouse.move(spot!.x, spot!.y)
  expect(await bundles()).toBe(atRest)
})

test('a line that has receded takes no press: it is as if the paper were blank there', async ({ page }) => {
  for (const query of ['from=lebanon&to=china', 'voices=jake-sullivan']) {
    await page.goto(`./?${query}`)
    const spots = await spotsOnLines(page, 'receded')
    expect(spots.length, query).toBeGreaterThan(8)
    for (const { x, y } of spots) {
      await page.mouse.click(x, y)
      expect(new URL(page.url()).searchParams.get('select'), query).toBe(null)
    }
  }
  await page.goto('./?select=iran&detail=all')
  const [spot] = await spotsOnLines(page, 'receded')
  await page.mouse.click(spot!.x, spot!.y)
  await expect(page).not.toHaveURL(/select=/)
})

test('the picture that stands there before the canvas takes a press for the same', async ({ page }) => {
  await page.goto('./?detail=all')
  const spots = await spotsToPress(page)
  const names = await Promise.all(['iran', 'egypt', 'jake-sullivan'].map((id) => nodeAt(page, id)))
  await page.route('**/LiveGraph-*.js', () => undefined)
  await page.goto('./?detail=all')
  await expect(graph(page).locator('svg')).toHaveCount(1)
  const faults: string[] = []
  for (const { x, y, pair } of spots) {
    // A little beside the line: nobody hits a hair.
    await page.mouse.click(x + 1, y + 1)
    await expect(page).toHaveURL(/select=/)
    if (selectedPair(page) !== pair) faults.push(`pressed ${pair}, selected ${selectedPair(page)}`)
    await graph(page).press('Escape')
    await expect(page).not.toHaveURL(/select=/)
  }
  expect(faults).toEqual([])
  for (const [i, { x, y }] of names.entries()) {
    await page.mouse.click(x, y)
    await expect(page).toHaveURL(new RegExp(`select=${['iran', 'egypt', 'jake-sullivan'][i]}$`))
  }
})

test('a press on a name chooses its entity, in the picture and on the canvas', async ({ page }) => {
  await page.goto('./')
  const { x, y } = await nodeAt(page, 'united-states')
  await page.mouse.click(x + 25, y + 27)
  await expect(page).toHaveURL(/select=united-states$/)
  await page.route('**/LiveGraph-*.js', () => undefined)
  await page.goto('./')
  await page.mouse.click(x + 25, y + 27)
  await expect(page).toHaveURL(/select=united-states$/)
})

test('a press that goes down on the picture and comes up on the canvas is not lost', async ({ page }) => {
  await page.goto('./?detail=all')
  const { x, y } = await nodeAt(page, 'egypt')
  let release = () => undefined as void
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/LiveGraph-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./?detail=all')
  // The picture of the app, not the one that came with the page: on a busy machine that one may still stand there.
  await expect(page.locator('html.waiting')).toHaveCount(0)
  await page.mouse.move(x, y)
  await page.mouse.down()
  release()
  await canvas(page)
  await page.mouse.up()
  await expect(page).toHaveURL(/select=egypt$/)
})

test('a double click on a line chooses once', async ({ page }) => {
  await page.goto('./?detail=all')
  for (const { x, y, pair } of await spotsOnBundles(page)) {
    await page.mouse.dblclick(x, y)
    await expect(page).toHaveURL(/select=/)
    expect(selectedPair(page)).toBe(pair)
    await graph(page).press('Escape')
    await expect(page).not.toHaveURL(/select=/)
  }
})

test.describe('by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a tap chooses once, and what is nearest', async ({ page }) => {
    await page.goto('./?detail=all')
    const before = await page.evaluate(() => history.length)
    const { x, y, pair } = (await spotsOnLines(page))[0]!
    await page.touchscreen.tap(x, y)
    await expect(page).toHaveURL(/select=/)
    expect(selectedPair(page)).toBe(pair)
    await canvas(page)
    expect(selectedPair(page)).toBe(pair)
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
  })
})
