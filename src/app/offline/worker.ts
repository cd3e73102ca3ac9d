/**
 * The service worker: keeps one edition of the site whole, so that after one visit it works without network. It never
 * takes over by itself; a page asks it to when the reader does.
 */

/** Filled in by the build. */
declare const EDITION: string
declare const FILES: readonly string[]

interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
const worker = self as unknown as {
  registration: { scope: string }
  clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener<E extends Event>(type: string, listener: (event: E) => void): void
}

const { scope } = worker.registration
// Another copy of the site may stand on the same server.
const OURS = `entente ${scope} `
const CACHE = OURS + EDITION
const kept = new Set(FILES.map((file) => new URL(file, scope).href))

worker.addEventListener<ExtendableEvent>('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll([...kept])))
})

worker.addEventListener<ExtendableEvent>('activate', (event) => {
  const clean = async () => {
    const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE)
    await Promise.all(old.map((name) => caches.delete(name)))
    // What the first visit has not fetched yet it can then have without network too.
    await worker.clients.claim()
  }
  event.waitUntil(clean())
})

worker.addEventListener<FetchEvent>('fetch', (event) => {
  const url = new URL(event.request.url)
  // The query says what to show of a page; the page is the same.
  const file = url.origin + url.pathname.replace(/index\.html$/, '')
  if (event.request.method !== 'GET' || !kept.has(file)) return
  const answer = async () => (await (await caches.open(CACHE)).match(file)) ?? fetch(event.request)
  event.respondWith(answer())
})

worker.addEventListener<MessageEvent>('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
