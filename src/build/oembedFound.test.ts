import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extract } from '@extractus/oembed-extractor'
import { unfurl } from 'unfurl.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleFile } from '../domain/testData/sampleGraph.test-data.ts'
import { tagsOf } from './head.ts'
import { oembed, oembedLink } from './oembed.ts'

const file = sampleFile()
let site: string
const server = createServer(({ url }, response) => {
  const isAnswer = url?.includes('oembed.json')
  response.setHeader('content-type', isAnswer ? 'application/json' : 'text/html; charset=utf-8')
  response.end(
    isAnswer
      ? oembed(file, site)
      : `<!doctype html><html><head>${tagsOf(file, site).head}${oembedLink(file, site)}</head></html>`,
  )
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => void server.close())

it('oembed-extractor finds the frame from the page’s address', async () => {
  expect(await extract(`${site}sample/`)).toMatchObject({
    type: 'rich',
    version: '1.0',
    html: expect.stringContaining(`src="${site}sample/embed.html"`),
  })
})

it('unfurl finds it too', async () => {
  const { oEmbed } = await unfurl(`${site}sample/`)
  expect(oEmbed).toMatchObject({ type: 'rich', html: expect.stringContaining('embed.html') })
})
