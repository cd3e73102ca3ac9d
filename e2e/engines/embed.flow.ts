import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { button, part } from './page.ts'
import { expect, test as base } from './test.ts'

/** A page of another origin with the one-file edition in a frame, by the frame's attributes. */
const test = base.extend<{ host(attributes: string): Promise<void> }>({
  host: async ({ tab, baseURL }, give) => {
    let html = ''
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html))
    await once(server.listen(0, 'localhost'), 'listening')
    await give(async (attributes) => {
      html = `<!doctype html><title>Host</title><iframe title="Graph" width="700" height="575" ${attributes} src="${baseURL}kiss-of-ashgabat/embed.html"></iframe>`
      await tab.open(`http://localhost:${(server.address() as AddressInfo).port}/`)
      await tab.enter(await tab.element('iframe'))
    })
    server.close()
  },
})

for (const sandbox of ['', 'sandbox="allow-scripts"'])
  test(`the one-file edition works in a frame${sandbox && ' without an origin'}`, async ({ tab, host }) => {
    await host(sandbox)
    await tab.find(part('application'))
    if ((await tab.all(button('Menu'))).length > 0) await tab.click(button('Menu'))
    await tab.click(button('Table'))
    await tab.click(part('table'), button('Iran'))
    await tab.find(part('complementary', 'Evidence'), part('heading', 'Iran'))
    expect(await tab.run(() => document.fonts.check('16px "Entente Sans"'))).toBe(true)
  })
