import type { Frame, Page } from '@playwright/test'
import { frame, test } from './host.ts'
import { expect } from './test.ts'

/** Two frames, each of which is set to the view that the other tells. */
const MIRROR = `${frame('width="640" height="600"')}${frame('width="640" height="600" sandbox="allow-scripts"')}
<script>
  views = []
  addEventListener('message', ({ data, source }) => {
    if (data?.entente !== 1 || data.type !== 'view') return
    const from = source === frames[0] ? 0 : 1
    views.push([from, data.query])
    frames[1 - from].postMessage({ entente: 1, type: 'set-view', query: data.query }, '*')
  })
</script>`

const told = (page: Page): Promise<[number, string][]> => page.evaluate('views')

/** Has each frame say its view again, which it does once it has heard all that was said to it before. */
async function answerOf(page: Page): Promise<void> {
  const before = (await told(page)).length
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('iframe'))
      one.contentWindow!.postMessage({ entente: 1, type: 'subscribe' }, '*')
  })
  await expect.poll(async () => (await told(page)).length).toBeGreaterThanOrEqual(before + 2)
}

async function mirrored(page: Page, host: (html: string) => Promise<Frame>): Promise<[Frame, Frame]> {
  await page.setViewportSize({ width: 1300, height: 1300 })
  await host(MIRROR)
  const [, left, right] = page.frames()
  for (const app of [left!, right!]) await expect(app.locator('canvas').first()).toBeVisible()
  await answerOf(page)
  return [left!, right!]
}

const table = async (app: Frame) => {
  await app.getByRole('button', { name: 'Menu' }).click()
  await app.getByRole('button', { name: 'Table', exact: true }).click()
}

test('two frames that mirror each other show the same and come to rest', async ({ page, host }) => {
  const [left, right] = await mirrored(page, host)
  await table(left)
  await expect(right.getByRole('table')).toBeVisible()
  await right.getByRole('table').getByRole('button', { name: 'Iran', exact: true }).first().click()
  await expect(left.getByRole('complementary', { name: 'Evidence' })).toContainText('Iran')
  await right.getByRole('button', { name: 'Menu' }).click()
  // Letter by letter, so that the frames speak at once.
  await left.getByRole('combobox', { name: /^Search/ }).pressSequentially('Riyadh')
  await expect(right.getByRole('combobox', { name: /^Search/ })).toHaveValue('Riyadh')

  await answerOf(page)
  const atRest = (await told(page)).length
  for (const _ of Array(5)) await answerOf(page)
  expect(await told(page), 'only the answers').toHaveLength(atRest + 10)
})

test('each keeps the theme that its reader has chosen', async ({ page, host }) => {
  const [left, right] = await mirrored(page, host)
  const theme = (app: Frame) => app.locator('html').getAttribute('data-theme')
  await left.getByRole('button', { name: 'Menu' }).click()
  await left.getByRole('button', { name: 'Dark theme' }).click()
  await left.getByRole('button', { name: 'Table', exact: true }).click()
  await expect(right.getByRole('table')).toBeVisible()
  expect(await theme(right)).toBeNull()
  await page.evaluate(
    `frames[0].postMessage({ entente: 1, type: 'set-view', query: '?theme=light&select=iran' }, '*')`,
  )
  await expect(left.getByRole('complementary', { name: 'Evidence' })).toContainText('Iran')
  expect(await theme(left)).toBe('dark')
})
