import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleGraph } from '../domain/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from '../domain/view.ts'
import { createReader, type ReaderStore } from '../store/reader.ts'
import { attachHost, type FrameWindow } from './attachHost.ts'

type Listener = (event: MessageEvent) => void

/** A frame and its parent, as far as messages need them. */
class FakeFrame implements FrameWindow {
  readonly location = { href: 'https://e.org/t/embed.html' }
  innerWidth = 600
  heard: any[] = []
  readonly parent = { postMessage: (message: unknown) => void this.heard.push(message) }
  private readonly listeners = new Map<string, Set<Listener>>()
  addEventListener(type: string, listener: Listener) {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
  }
  removeEventListener(type: string, listener: Listener) {
    this.listeners.get(type)?.delete(listener)
  }
  fire(type: string, event: object = {}) {
    this.heard = []
    for (const listener of this.listeners.get(type) ?? []) listener(event as MessageEvent)
    return this.heard
  }
  receive(data: unknown, source: unknown = this.parent) {
    return this.fire('message', { data, source })
  }
}

const codec = {
  read: (query: string): { view: View; dropped: string[] } => ({
    view: { ...DEFAULT_VIEW, select: query },
    dropped: [],
  }),
  write: ({ select }: View) => `?select=${select}`,
}

let frame: FakeFrame
let store: ReaderStore
let detach: () => void

beforeEach(() => {
  frame = new FakeFrame()
  store = createReader(sampleGraph(), {})
  detach = attachHost(store, frame, codec)
})

const own = (messages: any[]) => messages.filter((message) => message?.entente === 1)

it('says at once that it is there and how high it would like to be, and nothing of the reader', () => {
  expect(own(frame.heard)).toEqual([{ entente: 1, type: 'ready', id: 'sample', title: 'Sample' }])
  expect(frame.heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 575 })
  frame.heard = []
  store.getState().does.select('iran')
  expect(frame.heard).toEqual([])
})

it('says its height again when its width changes, not when its height does', () => {
  expect(frame.fire('resize')).toEqual([])
  frame.innerWidth = 320
  expect(frame.fire('resize')).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 520 })
})

it('tells a host that has subscribed what the reader selects and sees', () => {
  expect(own(frame.receive({ entente: 1, type: 'subscribe' }))).toEqual([
    { entente: 1, type: 'select', id: null },
    { entente: 1, type: 'view', query: '?select=null' },
  ])
  frame.heard = []
  store.getState().does.select('iran')
  expect(frame.heard).toEqual([
    { entente: 1, type: 'select', id: 'iran' },
    { entente: 1, type: 'view', query: '?select=iran' },
  ])
})

it('shows the view that its host sets, mended like one from the address', () => {
  frame.receive({ entente: 1, type: 'set-view', query: 'russia' })
  expect(store.getState().view.select).toBe('russia')
  frame.receive({ entente: 1, type: 'set-view', query: 'atlantis' })
  expect(store.getState()).toMatchObject({ view: { select: null }, dropped: ['select=atlantis'] })
})

describe('a message', () => {
  const setView = { entente: 1, type: 'set-view', query: 'russia' }
  it.each([
    ['from another window', setView, {}],
    ['of another version', { ...setView, entente: 2 }],
    ['of an unknown type', { ...setView, type: 'eval' }],
    ['without a query', { entente: 1, type: 'set-view' }],
    ['with something else for a query', { ...setView, query: ['russia'] }],
    ['with too long a query', { ...setView, query: 'x'.repeat(1_000_000) }],
    ['with more than it should have', { ...setView, extra: 1 }],
    ['with keys of the prototype', JSON.parse('{"__proto__":{"entente":1,"type":"subscribe"}}')],
    [
      'with a key of the prototype beside the rest',
      JSON.parse(`{"entente":1,"type":"subscribe","__proto__":{}}`),
    ],
    ['that is a long string', 'x'.repeat(1_000_000)],
    ['that is nothing', null],
  ])('%s is ignored', (_, data, source?: unknown) => {
    expect(frame.receive(data, source ?? frame.parent)).toEqual([])
    expect(store.getState().view).toEqual(DEFAULT_VIEW)
  })

  it('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (data) => void frame.receive(data)))
  })
})

it('falls silent when it is detached', () => {
  frame.receive({ entente: 1, type: 'subscribe' })
  detach()
  expect(frame.receive({ entente: 1, type: 'subscribe' })).toEqual([])
  frame.heard = []
  store.getState().does.select('iran')
  expect(frame.heard).toEqual([])
})

it('does nothing where there is no frame', () => {
  const top = new FakeFrame()
  Object.assign(top, { parent: top })
  attachHost(store, top, codec)
  expect(top.fire('message', { data: { entente: 1, type: 'subscribe' }, source: top })).toEqual([])
})
