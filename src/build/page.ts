import { minify } from 'html-minifier-next'
import type { Rolldown } from 'vite'
import { PARAMETERS } from '../url/parameters/parameters.ts'
import { inScript, packPageText, type PageText } from './pageText/pageText.ts'
import { escapeHtml } from '../domain/text/escapeHtml.ts'
import * as messages from '../messages/page.ts'

/** Parameters that ask for another view than the one that the page carries. */
const OTHER_VIEW = Object.keys(PARAMETERS)

/** From this many Mbit/s on the typefaces come in without holding up the picture. */
const QUICK = 5

/** What stands in a page before any script runs. */
export interface Markup {
  head: string
  app: string
  document: string
  end: string
}

/** Puts a text and its markup into the places that index.html keeps for them; without a text it is the page on which texts are made. */
export function fillPage(html: string, text: PageText | null, markup: Markup): string {
  const json = text ? inScript(packPageText(text)) : ''
  const title = text ? text.file.title : messages.makeYourOwn
  const places: [string, string][] = [
    ['<title>Entente</title>', `<title>${escapeHtml(messages.pageTitle({ title }))}</title>`],
    ['<!--head-->', markup.head],
    ['<div id="entente"></div>', `<div id="entente">${markup.app}</div>`],
    ['<div id="document"></div>', `<div id="document">${markup.document}</div>`],
    ["['parameters']", JSON.stringify(OTHER_VIEW)],
    ['id="text"></script>', `id="text">${json}</script>`],
    ['message:partLost', messages.partLost],
    ['message:loadThePageAgain', messages.loadThePageAgain],
    ['message:noConnectionYet', messages.noConnectionYet],
    ['</body>', `${markup.end}</body>`],
  ]
  // Comments in index.html are for its readers there.
  const template = html.replaceAll(/^ *\/\/.*\n/gm, '')
  return places.reduce((page, [place, filled]) => {
    if (!page.includes(place)) throw new Error(`index.html has no ${place}`)
    return page.replace(place, () => filled)
  }, template)
}

/** Moves the stylesheets into the page, so that the first paint waits for one request only. */
export function inlineStyles(html: string, bundle: Rolldown.OutputBundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, name: string) => {
    const sheet = bundle[name]
    if (sheet?.type !== 'asset') return link
    delete bundle[name]
    // Addresses in the sheet count from its folder, those in the page from the page.
    const css = String(sheet.source).replaceAll(/url\(\.\//g, 'url(./assets/')
    // Views that load later ask for the sheets they share with the page, unless such a link says that it is there already.
    return `${preloads(css)}<style>${css}</style><link rel="stylesheet" href="./${name}" disabled>`
  })
}

/**
 * Has the browser fetch the live canvas behind all else, unless the link asks for another view: left to the first script, the
 * line would lie idle until that has come and run.
 */
export function canvasHint(html: string, bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const canvas = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/LiveGraph.tsx'))
  if (!canvas) throw new Error('The canvas has no chunk of its own')
  const wanted = new Set([canvas.fileName])
  // A set grows while it is walked, and the walk goes on to what is new.
  for (const name of wanted)
    for (const imported of chunks.find(({ fileName }) => fileName === name)!.imports)
      if (!html.includes(imported)) wanted.add(imported)
  const addresses = JSON.stringify([...wanted].map((name) => `./${name}`))
  return `<script>if(!/[?&]view=/.test(location.search))for(const href of ${addresses})document.head.append(Object.assign(document.createElement("link"),{rel:"modulepreload",fetchPriority:"low",href}))</script>`
}

/** The document's looks, where it shows: on paper and without scripts. Nobody else waits for them. */
export const documentLinks = (address: string): string =>
  `<link rel="stylesheet" href="${address}" media="print" id="document-styles"><noscript><link rel="stylesheet" href="${address}"></noscript>`

/**
 * Asks at once for the faces that every page needs, where they are near: kept by the worker, or on a quick line. On a slow one
 * the picture comes first, in the fallbacks, which have the measure of the faces; these are there on the next visit.
 */
function preloads(css: string): string {
  const faces = [...css.matchAll(/url\((\.\/assets\/s(?:ans|erif)-latin-(?!ext)[^)]*)\)/g)].map(
    ([, href]) => href,
  )
  return `<script>if(navigator.serviceWorker?.controller||!(navigator.connection?.downlink<${QUICK}))for(const href of ${JSON.stringify(faces)})document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",type:"font/woff2",crossOrigin:"",href}))</script>`
}

/**
 * The markup without what only costs bytes. Words stand without escapes where they need none, as they do in the data, which
 * then compresses better.
 */
export const minified = (markup: string): Promise<string> =>
  minify(
    markup.replaceAll(/><\/(?:path|circle|polygon|rect|line)>/g, '/>'),
    // React finds its places in the markup by the comments and spaces that it has written.
    {
      decodeEntities: true,
      removeAttributeQuotes: true,
      collapseBooleanAttributes: true,
      quoteCharacter: "'",
      keepClosingSlash: true,
      caseSensitive: true,
    },
  )
