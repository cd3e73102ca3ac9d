import type { Page } from '@playwright/test'
import { nodeAt, zoomOf } from './canvas.ts'
import { frame, heard, LISTEN, test } from './host.ts'
import { expect } from './test.ts'

const BELOW = '<button id="after">After</button><div style="height: 3000px"></div>'
const CENTRE = { x: 300, y: 250 }
const FRAME = frame('width="600" height="575" sandbox="allow-scripts"')

/** Asks the frame what it shows, and waits for the answer: by then it has done whatever it was at. */
async function asked(page: Page): Promise<unknown> {
  const views = async () =>
    (await heard(page)).filter((message) => (message as { type?: unknown } | null)?.type === 'view')
  const before = (await views()).length
  await page.evaluate(() =>
    document.querySelector('iframe')!.contentWindow!.postMessage({ entente: 1, type: 'subscribe' }, '*'),
  )
  await expect.poll(async () => (await views()).length).toBeGreaterThan(before)
  return (await views()).at(-1)
}

test('the wheel over the graph scrolls the host, with Ctrl it zooms the graph', async ({ page, host }) => {
  const app = await host(FRAME + BELOW)
  await expect(app.locator('canvas').first()).toBeVisible()
  await page.mouse.move(CENTRE.x, CENTRE.y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200)
  await expect(app.getByText('Ctrl or ⌘ and the wheel zoom the picture')).toBeVisible()

  await page.evaluate(() => scrollTo(0, 0))
  const before = await zoomOf(app)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 200)
  await page.keyboard.up('Control')
  await expect.poll(() => zoomOf(app)).toBeLessThan(before)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true })
  test('one finger over the graph scrolls the host and selects nothing', async ({ page, host, context }) => {
    const app = await host(LISTEN + FRAME + BELOW)
    await expect(app.locator('canvas').first()).toBeVisible()
    const session = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: CENTRE.x, y }],
      })
    await touch('touchStart', 400)
    for (let y = 390; y >= 200; y -= 10) await touch('touchMove', y)
    await touch('touchEnd')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    expect(await asked(page)).toMatchObject({ query: '' })
    await expect(app.getByRole('complementary', { name: 'Evidence' })).toBeHidden()

    // A finger that does not move selects.
    await page.evaluate(() => scrollTo(0, 0))
    const { x, y } = await nodeAt(app, 'iran')
    await page.touchscreen.tap(x, y)
    await expect(app.getByRole('heading', { level: 2, name: 'Iran', exact: true })).toBeVisible()
  })
})

test('loading far below moves neither the host’s scroll nor its focus', async ({ page, host }) => {
  const app = await host(
    `${LISTEN}<button id="before">Before</button><script>document.querySelector('#before').focus()</script><div style="height: 3000px"></div>${FRAME}`,
  )
  await expect(app.locator('canvas').first()).toBeAttached()
  await asked(page)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'before'])
})

test('loading far below with a selected sentence in the text moves nothing either', async ({
  page,
  host,
}) => {
  const app = await host(
    `${LISTEN}<div style="height: 3000px"></div>${frame('width="600" height="575"').replace('embed.html', 'embed.html?view=reader&select=s12')}`,
  )
  // The sentence has been brought into sight within the frame: whatever moves with it has moved.
  const sentence = app.getByRole('region', { name: 'The text' }).locator('[aria-current="true"]').first()
  await expect
    .poll(() =>
      sentence.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
    )
    .toBe(true)
  await asked(page)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('Tab leads into the frame and out of it, Escape gives the keys back', async ({ page, host }) => {
  const app = await host(`<button id="before">Before</button>${FRAME}${BELOW}`)
  await expect(app.locator('canvas').first()).toBeVisible()
  await page.locator('#before').focus()
  const place = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName)
  await page.keyboard.press('Tab')
  expect(await place()).toBe('IFRAME')
  for (let i = 0; i < 40 && (await place()) === 'IFRAME'; i++) await page.keyboard.press('Tab')
  expect(await place()).toBe('after')

  await app.getByRole('application').focus()
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => (document.title = `host heard ${key}`))
  })
  await page.keyboard.press('Escape')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveTitle('host heard PageDown')
})

test('the reader’s steps stay out of the host’s history', async ({ page, host }) => {
  // In a sandbox no frame could add a step.
  const app = await host(frame('width="600" height="575"'))
  const before = await page.evaluate(() => history.length)
  await app.getByRole('application').focus()
  for (const key of ['ArrowRight', 'Enter', 'Enter']) await page.keyboard.press(key)
  await expect(app.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  // A step of the host's own is one more; those of the frame would stand before it.
  await page.evaluate(() => history.pushState(null, '', '#own'))
  expect(await page.evaluate(() => history.length)).toBe(before + 1)
})
