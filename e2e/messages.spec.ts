import type { Page } from '@playwright/test'
import { EMBED, frame, heard, LISTEN, script, test } from './host.ts'
import { expect } from './test.ts'
import { text } from './text.ts'

const FRAME = frame('width="600" height="300" sandbox="allow-scripts"')
const HEIGHT = 575

const own = async (page: Page) =>
  (await heard(page)).filter((message) => (message as { entente?: unknown } | null)?.entente === 1)
const post = (page: Page, message: unknown) =>
  page.evaluate(
    (data) => (document.querySelector('iframe')!.contentWindow as Window).postMessage(data, '*'),
    message,
  )
const frameHeight = (page: Page) =>
  expect.poll(() =>
    page
      .locator('iframe')
      .first()
      .evaluate((element) => element.clientHeight),
  )

test('a host hears that the frame is there, and of the reader only when it has asked', async ({
  page,
  host,
}) => {
  const app = await host(LISTEN + FRAME)
  const ready = { entente: 1, type: 'ready', id: text.id, title: text.title }
  await expect.poll(() => own(page)).toEqual([ready])
  await app.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await expect(app.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  // What was said before it asked would stand before the answer.
  await post(page, { entente: 1, type: 'subscribe' })
  await expect
    .poll(() => own(page))
    .toEqual([
      ready,
      { entente: 1, type: 'select', id: expect.any(String) },
      { entente: 1, type: 'view', query: expect.stringMatching(/^\?select=/) },
    ])
})

test('hostile messages change nothing and break nothing', async ({ page, host }) => {
  const app = await host(LISTEN + FRAME)
  await expect.poll(() => own(page)).toHaveLength(1)
  // Heard after the app has heard it, and done what it asks for.
  await app.evaluate(() => {
    Reflect.set(window, 'received', [])
    addEventListener('message', ({ data }) => (Reflect.get(window, 'received') as unknown[]).push(data))
  })
  const received = () => app.evaluate(() => (Reflect.get(window, 'received') as unknown[]).length)
  const sent = await page.evaluate((long) => {
    const target = document.querySelector('iframe')!.contentWindow as Window
    const setView = { entente: 1, type: 'set-view', query: '?view=table' }
    const messages = [
      long,
      { ...setView, entente: '1' },
      { ...setView, query: long },
      { ...setView, query: { toString: 'x' } },
      { ...setView, constructor: 'x' },
      JSON.parse('{"__proto__": {"entente": 1, "type": "set-view", "query": "?view=table"}}'),
      JSON.parse('{"entente": 1, "type": "set-view", "query": "?view=table", "__proto__": {}}'),
      ['entente', 1],
      null,
    ]
    for (const message of messages) target.postMessage(message, '*')
    // A stranger: another frame of the same page.
    const stranger = document.createElement('iframe')
    stranger.srcdoc = `<script>parent.frames[0].postMessage(${JSON.stringify(setView)}, '*')</script>`
    document.body.append(stranger)
    return messages.length + 1
  }, 'x'.repeat(1_000_000))
  await expect.poll(received).toBe(sent)

  // What comes after them is drawn, and they have not been.
  await post(page, { entente: 1, type: 'set-view', query: '?select=iran' })
  await expect(app.getByRole('heading', { level: 2, name: 'Iran', exact: true })).toBeVisible()
  await expect(app.getByRole('application')).toBeVisible()
  await expect(app.getByRole('table')).toHaveCount(0)
  expect(await own(page)).toHaveLength(1)

  await post(page, { entente: 1, type: 'set-view', query: '?view=table' })
  await expect(app.getByRole('table')).toBeVisible()
})

test('the script for hosts sizes the frame, hears the reader and sets the view', async ({ page, host }) => {
  const source = new URL('/entente-host.js', EMBED).href
  const app = await host(
    `${FRAME}<script src="${source}"></script><script>
      steps = []
      graph = entente(document.querySelector('iframe'), { select: (id) => steps.push(id), ready: ({ title }) => (document.title = title) })
    </script>`,
  )
  await frameHeight(page).toBe(HEIGHT)
  await expect(page).toHaveTitle(text.title)
  await page.evaluate(`graph.setView('?select=iran')`)
  await expect(app.getByRole('complementary', { name: 'Evidence' })).toContainText('Iran')
  await expect.poll(() => page.evaluate('steps.at(-1)')).toBe('iran')
})

test('the types of the script for hosts stand beside it', async ({ request }) => {
  const types = await request.get(new URL('/entente-host.d.ts', EMBED).href)
  expect(await types.text()).toContain('declare function entente(')
})

test.describe('the frame gets its height from', () => {
  test('Embedly’s listeners', async ({ page, host }) => {
    await host(`<script>addEventListener('message', ({ data }) => {
      if (typeof data !== 'string' || data[0] !== '{') return
      const { src, context, height } = JSON.parse(data)
      if (context === 'iframe.resize') document.querySelector('iframe[src="' + src + '"]').height = height
    })</script>${FRAME}`)
    await frameHeight(page).toBe(HEIGHT)
  })

  test('Datawrapper’s snippet', async ({ page, host }) => {
    await host(`<script>addEventListener('message', ({ data, source }) => {
      if (data['datawrapper-height'] === undefined) return
      for (const id in data['datawrapper-height']) for (const frame of document.querySelectorAll('iframe'))
        if (frame.contentWindow === source) frame.style.height = data['datawrapper-height'][id] + 'px'
    })</script>${FRAME}`)
    await frameHeight(page).toBe(HEIGHT)
  })

  test('Canvas', async ({ page, host }) => {
    await host(`<script>addEventListener('message', ({ data, source }) => {
      const message = typeof data === 'string' && data[0] === '{' ? JSON.parse(data) : data
      if (message.subject !== 'lti.frameResize') return
      for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = message.height
    })</script>${FRAME}`)
    await frameHeight(page).toBe(HEIGHT)
  })

  test('WordPress, which hides the frame until then', async ({ page, host }) => {
    const src = `${EMBED}#?secret=abcdefghij`
    await host(`<script>addEventListener('message', ({ data, source }) => {
      if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return
      for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
        if (source === frame.contentWindow && data.message === 'height') { frame.height = Math.max(200, Math.min(1000, ~~data.value)); frame.style.visibility = '' }
    })</script>${frame('width="600" height="300" sandbox="allow-scripts" data-secret="abcdefghij" style="visibility: hidden"', src)}`)
    await frameHeight(page).toBe(HEIGHT)
    await expect(page.locator('iframe')).toBeVisible()
  })

  for (const field of ['scrollHeight', 'height'])
    test(`an H5P resizer that reads ${field}`, async ({ page, host }) => {
      await host(`<script>addEventListener('message', ({ data, source }) => {
        if (data.context !== 'h5p') return
        const frame = [...document.querySelectorAll('iframe')].find(({ contentWindow }) => contentWindow === source)
        if (data.action === 'hello') source.postMessage({ context: 'h5p', action: 'hello' }, '*')
        if (data.action === 'resize') frame.style.height = data.${field} + 'px'
      })</script>${FRAME}`)
      await frameHeight(page).toBe(HEIGHT)
    })

  test('pym’s own parent', async ({ page, host }) => {
    await host(
      `<div id="place" style="width: 600px"></div>${script('pym.js/dist/pym.v1.js')}<script>new pym.Parent('place', '${EMBED}')</script>`,
    )
    await frameHeight(page).toBe(HEIGHT)
  })

  test('iframe-resizer’s own parent', async ({ page, host }) => {
    await host(
      `${frame('width="600" height="300"')}${script('iframe-resizer/js/iframeResizer.js')}<script>iFrameResize({ checkOrigin: false }, 'iframe')</script>`,
    )
    await frameHeight(page).toBe(HEIGHT)
  })

  test('@newswire/frames', async ({ page, host }) => {
    await host(
      `<div id="place" style="width: 600px"></div>${script('@newswire/frames/dist/frames.umd.js')}<script>new newswireFrames.Framer(document.querySelector('#place'), { src: '${EMBED}' })</script>`,
    )
    await frameHeight(page).toBe(HEIGHT)
  })
})
