import path from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textPlugin } from './textPlugin.ts'

const folder = path.join(import.meta.dirname, '../../e2e/fixtures')
const serve = async (home: string) => {
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    plugins: [textPlugin({ folder, home })],
    server: { port: 0, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  return server.listen()
}

describe('while one develops', () => {
  let server: ViteDevServer
  let origin: string
  beforeAll(async () => {
    server = await serve('strait-dispute')
    origin = server.resolvedUrls!.local[0]!
  })
  afterAll(() => server.close())
  const get = (address: string) =>
    fetch(new URL(address, origin), { redirect: 'manual', headers: { accept: 'text/html' } })
  const title = async (address: string) =>
    /<title>(.*?) · Entente<\/title>/.exec(await (await get(address)).text())?.[1]

  it('every text answers under its address, and the named one under that of the site', async () => {
    expect(await title('/')).toBe('خلاف على مضيق الصدف (2031)')
    expect(await title('/strait-dispute/?view=table')).toBe('خلاف على مضيق الصدف (2031)')
    expect(await title('/harbour-shelling/')).toMatch(/^Harbour union/)
    expect(await title('/harbour-shelling/index.html')).toMatch(/^Harbour union/)
  })

  it('an address without its last slash leads to the one with it, query and all', async () => {
    const answer = await get('/harbour-shelling?view=table')
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toBe('/harbour-shelling/?view=table')
  })

  it('so does its page for frames, which is marked as one', async () => {
    const html = await (await get('/harbour-shelling/embed.html')).text()
    expect(html).toMatch(/<html lang="en" data-embed>/)
    expect(html).toContain('<title>Harbour union')
    expect(html).toContain('/src/app/shell/embed.css')
    expect(await (await get('/harbour-shelling/')).text()).not.toContain('data-embed')
  })
})

it('says so where the text for the first page is not there', async () => {
  const server = await serve('nowhere')
  const html = '<html lang="en">'
  await expect(server.transformIndexHtml('/', html)).rejects.toThrow(
    /"nowhere", but there is no .*nowhere\.json.*"home" in vite\.config\.ts: harbour-shelling, strait-dispute/,
  )
  await server.close()
})
