import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { indexGraph } from '../domain/graph/graph.ts'
import { layout } from '../domain/layout/layout.ts'
import type { PageText } from './pageText/pageText.ts'
import { parseGraphBytes } from '../domain/file/parse.ts'
import { addressLine } from './addressLine.ts'
import { lowerStyles } from './browsers/targets.ts'
import { ONE_FILE_POLICY, SITE_POLICY, withPolicy } from './contentPolicy.ts'
import { cssName } from './styleSheets.ts'
import { PREVIEW, tagsOf } from './head.ts'
import { oembed, oembedLink } from './oembed.ts'
import { ADDRESS_PLACE, buildHostScript, buildOneFile, oneFileTemplate } from './oneFile.ts'
import { canvasHint, documentLinks, fillPage, inlineStyles, minified, type Markup } from './page.ts'
import { previewImage } from './previewImage.ts'
import { buildServiceWorker, sourcesOf, withRevision } from './serviceWorker.ts'
import { askedFor, previewTexts, serveTexts } from './textAddresses.ts'
import { placeInWords } from '../domain/file/problem.ts'

/** Where the site will stand, such as https://example.org/entente/: link previews need absolute addresses. */
const SITE = process.env['SITE_URL'] ?? null

/** Reads a graph file and lays it out. Throws with every problem in the file. */
export function readText(dataFile: string): PageText {
  const parsed = parseGraphBytes(readFileSync(dataFile))
  if (!parsed.ok) {
    const list = parsed.problems.map(
      (problem) => `  ${placeInWords(problem)} ${problem.what}. ${problem.fix}`,
    )
    throw new Error(`${dataFile} cannot be shown:\n${list.join('\n')}`)
  }
  return { file: parsed.value, positions: layout(indexGraph(parsed.value)) }
}

/** The graph files in a folder, in the order of their names. */
export const graphFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'graph.schema.json')
    .sort()
    .map((name) => path.join(folder, name))

interface Texts {
  /** Holds the graph files. */
  folder: string
  /** The id of the text that the site's first page shows. */
  home: string
}

/** The file of the text that the site's first page shows. Throws where there is none. */
function homeFile({ folder, home }: Texts, files: readonly string[]): string {
  const file = files.find((name) => path.basename(name, '.json') === home)
  if (file) return file
  const ids = files.map((name) => path.basename(name, '.json')).join(', ') || 'none'
  throw new Error(
    `The first page is to show the text "${home}", but there is no ${path.join(folder, `${home}.json`)}. ` +
      `Name one of these as "home" in vite.config.ts: ${ids}`,
  )
}

/** Puts a text into each page itself, with all that it says as markup: a page needs no second request and no script to be read. */
export function textPlugin(texts: Texts): Plugin {
  const { folder } = texts
  let building = false
  const fileOf = (id: string) => graphFiles(folder).find((name) => path.basename(name, '.json') === id)
  const isText = (id: string) => fileOf(id) !== undefined
  return {
    name: 'entente-text',
    enforce: 'post',
    config: (_, { command }) => void (building = command === 'build'),
    configureServer(server) {
      serveTexts(server, (id) => id === CURATE || isText(id))
      server.watcher.add(folder)
      server.watcher.on('change', (file) => {
        if (graphFiles(folder).some((name) => path.resolve(name) === path.resolve(file)))
          server.ws.send({ type: 'full-reload' })
      })
    },
    configurePreviewServer: (server) => previewTexts(server, (id) => id === CURATE || isText(id)),
    // While developing, only the data goes in; the browser draws the rest.
    transformIndexHtml(html, { originalUrl }) {
      if (building) return html
      const asked = askedFor(originalUrl ?? '/')
      if (asked?.id === CURATE) return fillPage(html, null, NO_MARKUP)
      const dataFile = (asked && fileOf(asked.id)) ?? homeFile(texts, graphFiles(folder))
      const text = readText(dataFile)
      const isEmbed = asked?.page === 'embed'
      const attributes = isEmbed ? ' data-embed' : asked ? '' : ` data-folder="./${text.file.id}/"`
      return fillPage(html.replace('<html lang="en"', `$&${attributes}`), text, {
        ...NO_MARKUP,
        head: isEmbed ? '<link rel="stylesheet" href="/src/app/shell/embed.css">' : '',
      })
    },
    async generateBundle(_, bundle) {
      const template = bundle['index.html']
      if (template?.type !== 'asset') throw new Error('There is no page to fill')
      const html = inlineStyles(String(template.source), bundle)
      const hint = canvasHint(html, bundle)
      const oneFile = oneFileTemplate(await buildOneFile())
      const prerender = await loadPrerender()
      const sheet = this.emitFile({ type: 'asset', name: 'document.css', source: prerender.documentStyles })
      const linked = documentLinks(`./${this.getFileName(sheet)}`)
      const pagesWritten = new Map<string, string>()
      const files = graphFiles(folder)
      const first = homeFile(texts, files)
      const pages = files.map(async (dataFile) => {
        const text = readText(dataFile)
        const { preview, app, document } = prerender.prerender(text)
        const markup = { app: await minified(app), document: await minified(document) }
        const tags = tagsOf(text.file, SITE)
        const head = tags.head + (SITE === null ? '' : oembedLink(text.file, SITE))
        const page = fillPage(html, text, { ...markup, head: head + linked, end: hint + tags.end })
        // The first page of the site stands one folder above the text that it shows.
        if (dataFile === first)
          template.source = finished(page.replace('<html ', () => `<html data-folder="./${text.file.id}/" `))
        const emit = (name: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName: `${text.file.id}/${name}`, source })
        const deeper = finished(page.replaceAll('./assets/', '../assets/'))
        pagesWritten.set(`${text.file.id}/index.html`, deeper)
        emit('index.html', deeper)
        const styles = `<style>${prerender.documentStyles}</style>`
        const copy = fillPage(oneFile, text, { ...markup, ...tags, head: head + styles })
        const addressed = copy.replace(ADDRESS_PLACE, () => addressLine(text.file, SITE))
        emit('embed.html', withPolicy(addressed, ONE_FILE_POLICY))
        if (SITE !== null) emit('oembed.json', oembed(text.file, SITE))
        emit(PREVIEW.file, await previewImage(preview, text.file.title, text.file.source.kind))
      })
      await Promise.all(pages)
      const curate = finished(fillPage(html, null, NO_MARKUP).replaceAll('./assets/', '../assets/'))
      pagesWritten.set(`${CURATE}/index.html`, curate)
      this.emitFile({ type: 'asset', fileName: `${CURATE}/index.html`, source: curate })
      const styles = `<style>${prerender.documentStyles}</style>`
      const reader = fillPage(oneFile, null, { ...NO_MARKUP, head: styles }).replace(ADDRESS_PLACE, '')
      this.emitFile({
        type: 'asset',
        fileName: `${CURATE}/one-page.html`,
        source: withPolicy(reader, ONE_FILE_POLICY),
      })
      this.emitFile({ type: 'asset', fileName: 'entente-host.js', source: await buildHostScript() })
      const declarations = readFileSync('src/embed/entente-host.d.ts', 'utf8')
      this.emitFile({ type: 'asset', fileName: 'entente-host.d.ts', source: declarations })
      this.emitFile({
        type: 'asset',
        fileName: 'sw.js',
        source: await buildServiceWorker(
          new Map([
            ...sourcesOf(bundle),
            [this.getFileName(sheet), prerender.documentStyles],
            ...pagesWritten,
          ]),
        ),
      })
      await prerender.close()
    },
  }
}

/** The folder of the page on which texts are made. */
const CURATE = 'curate'
const NO_MARKUP: Markup = { head: '', app: '', document: '', end: '' }

const finished = (page: string) => withRevision(withPolicy(page, SITE_POLICY))

/** The app's own components, run in Node by the same compiler that builds them for the browser. */
async function loadPrerender() {
  const server = await createServer({
    configFile: false,
    mode: 'production',
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    css: { modules: { generateScopedName: cssName } },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const { prerender } = (await server.ssrLoadModule(
    '/src/build/prerender.tsx',
  )) as typeof import('./prerender.tsx')
  const styles = await server.ssrLoadModule('/src/views/document/document.module.css?inline')
  return {
    prerender,
    documentStyles: lowerStyles(styles['default'] as string, true),
    close: () => server.close(),
  }
}
