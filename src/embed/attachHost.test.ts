import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { maskId } from '../domain/visibility/maskedIds.ts'
import { sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { createAppStore, type AppStore } from '../store/appStore.ts'
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
let store: AppStore
let detach: () => void

beforeEach(() => {
  frame = new FakeFrame()
  store = createAppStore(sampleGraph(), {})
  detach = attachHost(store, frame, codec)
})

const own = (messages: any[]) => messages.filter((message) => message?.entente === 1)

it('says at once that it is there and how high it would like to be, and nothing of the reader', () => {
  expect(own(frame.heard)).toEqual([{ entente: 1, type: 'ready', id: 'sample', title: 'Sample' }])
  expect(frame.heard).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 575 })
  frame.heard = []
  store.getState().actions.select('iran')
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
  store.getState().actions.select('iran')
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

it('keeps the theme that its reader has chosen, whatever its host sets', () => {
  store.getState().actions.setTheme('dark')
  frame.receive({ entente: 1, type: 'set-view', query: 'russia' })
  expect(store.getState().theme).toBe('dark')
})

describe('a host that has subscribed', () => {
  beforeEach(() => void frame.receive({ entente: 1, type: 'subscribe' }))
  const views = (messages: any[]) => messages.flatMap(({ type, query }) => (type === 'view' ? [query] : []))
  const set = (query: string) => views(frame.receive({ entente: 1, type: 'set-view', query }))

  it('is not told the view that it has set, only which selection that brought', () => {
    const heard = frame.receive({ entente: 1, type: 'set-view', query: 'russia' })
    expect(heard).toEqual([{ entente: 1, type: 'select', id: 'russia' }])
    expect(frame.receive({ entente: 1, type: 'set-view', query: 'russia' })).toEqual([])
  })

  it('is told what this text made of it, once', () => {
    set('russia')
    expect(set('atlantis')).toEqual(['?select=null'])
    expect(set('atlantis')).toEqual([])
  })

  it('is told the reader’s next step, back to an earlier view too', () => {
    store.getState().actions.select('iran')
    set('russia')
    frame.heard = []
    store.getState().actions.select('iran')
    expect(views(frame.heard)).toEqual(['?select=iran'])
  })

  it('is told nothing while the view stays the same', () => {
    frame.heard = []
    store.getState().actions.setTheme('dark')
    store.getState().actions.setHover('iran')
    store.getState().actions.select(null)
    expect(frame.heard).toEqual([])
  })
})

it('two frames that a host mirrors come to rest, even if both move before they hear of each other', () => {
  const frames = [frame, new FakeFrame()]
  const readers = [store, createAppStore(sampleGraph(), {})]
  attachHost(readers[1]!, frames[1]!, codec)
  for (const one of frames) one.receive({ entente: 1, type: 'subscribe' })
  for (const one of frames) one.heard = []
  readers[0]!.getState().actions.select('iran')
  readers[0]!.getState().actions.select('russia')
  readers[1]!.getState().actions.select('tass')
  readers[1]!.getState().actions.select('saudi-arabia')
  const queue = frames.flatMap((one, i) => one.heard.map((message) => ({ to: frames[1 - i]!, message })))
  let passed = 0
  for (const { to, message } of queue) {
    if (message.type !== 'view') continue
    expect(++passed).toBeLessThan(20)
    const answer = to.receive({ entente: 1, type: 'set-view', query: message.query.replace('?select=', '') })
    queue.push(...answer.map((said) => ({ to: frames.find((one) => one !== to)!, message: said })))
  }
  expect(passed).toBe(4)
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
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(() => frame.receive(data)).not.toThrow()
      }),
    )
  })
})

it('says nothing of a text that its reader has opened, nor of names that are hidden', () => {
  frame.receive({ entente: 1, type: 'subscribe' })
  frame.heard = []
  store.getState().actions.hide(['names'])
  store.getState().actions.select('iran')
  expect(frame.heard).toContainEqual({ entente: 1, type: 'select', id: maskId({ hide: ['names'] }, 'iran') })
  store.getState().actions.open(sampleGraph(), {}, 'file')
  frame.heard = []
  store.getState().actions.select('iran')
  expect(frame.heard).toEqual([])
  expect(own(frame.receive({ entente: 1, type: 'subscribe' }))).toEqual([])
})

it('falls silent when it is detached', () => {
  frame.receive({ entente: 1, type: 'subscribe' })
  detach()
  expect(frame.receive({ entente: 1, type: 'subscribe' })).toEqual([])
  frame.heard = []
  store.getState().actions.select('iran')
  expect(frame.heard).toEqual([])
})

it('does nothing where there is no frame', () => {
  const top = new FakeFrame()
  Object.assign(top, { parent: top })
  attachHost(store, top, codec)
  expect(top.fire('message', { data: { entente: 1, type: 'subscribe' }, source: top })).toEqual([])
})
