/** What a service worker has around it, as far as this one uses it: the types of a page and of a worker cannot stand together. */

export interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

interface WorkerScope {
  registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>
  clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly { id: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener<E extends Event>(type: string, listener: (event: E) => void): void
}

export const worker = self as unknown as WorkerScope
