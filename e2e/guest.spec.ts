import { frame, test } from './host.ts'
import { expect } from './test.ts'

const BELOW = '<button id="after">After</button><div style="height: 3000px"></div>'
const CENTRE = { x: 300, y: 250 }
const FRAME = frame('width="600" height="575" sandbox="allow-scripts"')

test('the wheel over the graph scrolls the host, with Ctrl it zooms the graph', async ({ page, host }) => {
  const app = await host(FRAME + BELOW)
  await expect(app.locator('canvas').first()).toBeVisible()
  await page.mouse.move(CENTRE.x, CENTRE.y)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(200)
  await expect(app.getByText('Ctrl or ⌘ and the wheel zoom the picture')).toBeVisible()

  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, 200)
  await page.keyboard.up('Control')
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true })
  test('one finger over the graph scrolls the host and selects nothing', async ({ page, host, context }) => {
    const app = await host(FRAME + BELOW)
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
    await expect(app.getByRole('complementary', { name: 'Evidence' })).toBeHidden()
  })
})

test('loading far below moves neither the host’s scroll nor its focus', async ({ page, host }) => {
  const app = await host(
    `<button id="before">Before</button><script>document.querySelector('#before').focus()</script><div style="height: 3000px"></div>${FRAME}`,
  )
  await expect(app.locator('canvas').first()).toBeAttached()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => [scrollY, document.activeElement?.id])).toEqual([0, 'before'])
})

test('loading far below with a selected sentence in the text moves nothing either', async ({
  page,
  host,
}) => {
  await host(
    `<div style="height: 3000px"></div>${frame('width="600" height="575"').replace('embed.html', 'embed.html?view=reader&select=s12')}`,
  )
  await expect(page.frameLocator('iframe').getByRole('region', { name: 'Text', exact: true })).toBeAttached()
  await page.waitForTimeout(500)
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
  const app = await host(FRAME)
  const before = await page.evaluate(() => history.length)
  await app.getByRole('application').focus()
  for (const key of ['ArrowRight', 'Enter', 'Enter']) await page.keyboard.press(key)
  await expect(app.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(before)
})
