/**
 * The service worker: keeps one edition of the site whole, so that after one visit it works without network. It never
 * takes over by itself; a page asks it to when the reader agrees.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js'
import { olderEditions } from './olderEditions.ts'
import { worker, type ExtendableEvent, type FetchEvent } from './workerScope.ts'

/** Filled in by the build. Pages have a revision; the names of all other files change with what is in them. */
declare const EDITION: string
declare const FILES: readonly { url: string; revision: string | null }[]

const { scope } = worker.registration
// Another copy of the site may stand on the same server.
const OURS = `entente ${scope} `
const older = olderEditions(OURS, OURS + EDITION)
const revisions = new Map(FILES.map(({ url, revision }) => [new URL(url, scope).href, revision]))

/** A cache on the way may answer with an older page, and a host with a page for what is missing: neither is of this edition. */
const isOfThisEdition = async (url: string, response: Response): Promise<boolean> => {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
  const revision = revisions.get(url) ?? null
  if (!response.ok || isPage !== (revision !== null)) return false
  return !isPage || (await response.clone().text()).includes(`data-revision="${revision}"`)
}

const edition = new PrecacheController({
  cacheName: OURS + EDITION,
  plugins: [
    {
      cacheWillUpdate: async ({ request, response }) =>
        (await isOfThisEdition(request.url, response)) ? response : null,
    },
  ],
})
edition.addToCacheList([...FILES])

worker.addEventListener<ExtendableEvent>('install', (event) => {
  const prepare = async () => {
    await older.reclaim()
    // Its readers may see a page without its scripts, which cannot ask for this edition.
    if (await older.mayBeBroken()) await worker.skipWaiting()
  }
  event.waitUntil(prepare())
  void edition.install(event as never)
})

worker.addEventListener<ExtendableEvent>('activate', (event) => {
  const begin = async () => {
    await older.hold()
    // What the first visit has not fetched yet it can then have without network too.
    await worker.clients.claim()
    await older.drop()
  }
  event.waitUntil(begin())
})

worker.addEventListener<FetchEvent>('fetch', (event) => {
  const { request } = event
  // Who asks to go past all caches has found what is kept to be of no use.
  if (request.method !== 'GET' || request.cache === 'reload') return
  const url = new URL(request.url)
  // The query says what to show of a page; the page is the same.
  const file = url.origin + url.pathname.replace(/index\.html$/, '')
  const cacheKey = edition.getCacheKeyForURL(file)
  if (cacheKey)
    event.respondWith(edition.strategy.handle({ event: event as never, request, params: { cacheKey } }))
  else if (file.startsWith(`${scope}assets/`)) event.respondWith(older.find(request))
  if (request.mode === 'navigate') event.waitUntil(older.drop())
})

worker.addEventListener<MessageEvent>('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
