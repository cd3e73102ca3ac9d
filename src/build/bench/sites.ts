import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { packPageText, type PageText } from '../pageText/pageText.ts'
import { generate } from '../fixtures/generate.ts'

/** Between two entities of a made-up graph, in layout units. */
const SPACING = 60
const ALL_KINDS = '?kinds=state.person.alliance.event.institution.agreement'

/** Addresses of the pages that are compared, within the served folder. */
export const PAGES = { app: 'app/', spa: 'spa/', sigma: 'sigma/' } as const
export const largePages = (size: number) => ({
  app: `app/${size}.html${ALL_KINDS}`,
  sigma: `sigma/${size}.html`,
})

/** Builds every page that is measured into a folder: the app as it is published, without its markup, with larger graphs, and the same graphs in sigma. */
export async function buildSites(folder: string, sizes: readonly number[]): Promise<void> {
  const app = path.join(folder, 'app')
  await build({ logLevel: 'error', build: { outDir: app, emptyOutDir: true } })
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: path.join(folder, 'sigma'),
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'sigmaPage.ts'),
        output: { entryFileNames: 'page.js' },
      },
    },
  })
  const html = readFileSync(path.join(app, 'index.html'), 'utf8')
  const write = (name: string, page: string) => writeFileSync(path.join(folder, name), page)

  cpSync(app, path.join(folder, 'spa'), { recursive: true })
  mkdirSync(path.join(folder, 'sigma'), { recursive: true })
  write('spa/index.html', withText(html, textOf(html)))
  write('sigma/index.html', sigmaPage(textOf(html)))
  for (const size of sizes) {
    const json = packPageText(madeUpText(size))
    write(`app/${size}.html`, withText(html, json))
    write(`sigma/${size}.html`, sigmaPage(json))
  }
}

/** A made-up graph whose entities stand in a square, for it is not the layout that is measured. */
export function madeUpText(size: number): PageText {
  const file = generate(size)
  const side = Math.ceil(Math.sqrt(size))
  const places = file.entities.map(({ id }, i): [string, { x: number; y: number }] => [
    id,
    { x: ((i % side) - side / 2) * SPACING, y: (Math.floor(i / side) - side / 2) * SPACING },
  ])
  return { file, positions: Object.fromEntries(places) }
}

const APP = '<div id="entente">'
const DOCUMENT = '<div id="document">'
const TEXT = '<script type="application/json" id="text">'
const END = '</script>'
const BODY_END = '</body>'

const textOf = (html: string): string => {
  const start = html.indexOf(TEXT) + TEXT.length
  return html.slice(start, html.indexOf(END, start))
}

/** The page with another text and without the markup of any: what a plain single-page app is. */
function withText(html: string, json: string): string {
  const places = [APP, TEXT, DOCUMENT, BODY_END].map((place) => html.lastIndexOf(place))
  if (places.some((place, i) => place < 0 || place < (places[i - 1] ?? 0)))
    throw new Error('The built page has other places')
  return `${html.slice(0, places[0])}${APP}</div>${TEXT}${json}${END}${DOCUMENT}</div>${html.slice(places[3])}`
}

const sigmaPage = (json: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>sigma</title>
    <style>
      body { display: flex; margin: 0; font: 15px sans-serif; background: #faf7f0 }
      #graph { width: 728px; height: 712px }
      #evidence { width: 20rem; padding: 1rem }
    </style>
    <script type="module" src="./page.js"></script>
  </head>
  <body>
    <div id="graph"></div>
    <aside id="evidence"></aside>
    ${TEXT}${json}${END}
  </body>
</html>
`
