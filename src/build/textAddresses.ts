import { readFileSync } from 'node:fs'
import type { Connect, PreviewServer, ViteDevServer } from 'vite'

/** What an address of a text asks for. */
interface Asked {
  id: string
  page: 'page' | 'embed'
}

/** Reads `/<id>`, `/<id>/` and `/<id>/embed.html`; null for anything else. */
export function askedFor(address: string): (Asked & { isFolder: boolean }) | null {
  const [, id, rest] =
    /^\/([a-z0-9-]+)(\/(?:(?:index|embed)\.html)?)?$/.exec(address.replace(/[?#].*$/, '')) ?? []
  if (!id) return null
  return { id, page: rest === '/embed.html' ? 'embed' : 'page', isFolder: rest !== undefined }
}

/** As web hosts do: a text's address without its last slash leads to the one with it, which relative addresses need. */
const addSlash =
  (isText: (id: string) => boolean): Connect.NextHandleFunction =>
  ({ url = '' }, response, next) => {
    const asked = askedFor(url)
    if (!asked || asked.isFolder || !isText(asked.id)) return next()
    response.writeHead(302, { location: url.replace(/^[^?#]+/, '$&/') }).end()
  }

/** Has every text answer under the address that it will have, while one develops. */
export function serveTexts(server: ViteDevServer, isText: (id: string) => boolean) {
  server.middlewares.use(addSlash(isText))
  server.middlewares.use(({ url = '', method }, response, next) => {
    const asked = askedFor(url)
    if (!asked || !isText(asked.id) || method !== 'GET') return next()
    const html = readFileSync('index.html', 'utf8')
    server
      .transformIndexHtml('/index.html', html, url)
      .then((page) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page), next)
  })
}

/** The same for the built site, whose files are served as they are. */
export const previewTexts = (server: PreviewServer, isText: (id: string) => boolean) =>
  void server.middlewares.use(addSlash(isText))
