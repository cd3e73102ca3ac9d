import { worker } from './workerScope.ts'

/** Where a cache of an older edition holds the ids of the pages that may still need it. */
const HOLDERS = '/holders'

const openPages = async () => {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return pages.map(({ id }) => id)
}

/**
 * Editions that others have followed. A page goes on asking for the scripts of the edition that it came with, so the caches
 * that were there when a newer one took over stay for as long as any page that was open then. `ours` is how the caches of
 * this site begin, `current` the name of this edition's own.
 */
export function olderEditions(ours: string, current: string) {
  const others = async () => (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current)
  return {
    /** Has this edition no longer dropped, where it is one that comes back. */
    reclaim: async () => (await caches.open(current)).delete(HOLDERS),

    /** Keeps the other editions for the pages that are open now. */
    async hold() {
      // What a still newer worker has begun to fetch is no older edition.
      if (worker.registration.installing || worker.registration.waiting) return
      const pages = await openPages()
      const holdOne = async (name: string) => {
        const cache = await caches.open(name)
        if (!(await cache.match(HOLDERS))) await cache.put(HOLDERS, new Response(pages.join(' ')))
      }
      await Promise.all((await others()).map(holdOne))
    },

    /** Drops the editions that no open page can need any more. */
    async drop() {
      const open = new Set(await openPages())
      const dropOne = async (name: string) => {
        const holders = await (await caches.open(name)).match(HOLDERS)
        if (holders && !(await holders.text()).split(' ').some((id) => open.has(id)))
          await caches.delete(name)
      }
      await Promise.all((await others()).map(dropOne))
    },

    /** Whether there is one from before pages had revisions: it may hold a page whose scripts are nowhere any more. */
    async mayBeBroken() {
      const pages = (await others()).map(async (name) =>
        (await caches.open(name)).match(worker.registration.scope),
      )
      return (await Promise.all(pages)).some(Boolean)
    },

    /** A file of an older edition; from the network where none is kept. */
    find: async (request: Request) => (await caches.match(request, { ignoreVary: true })) ?? fetch(request),
  }
}
