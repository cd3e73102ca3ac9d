import { beforeEach, describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { maskId } from '../domain/visibility/maskedIds.ts'
import type { AppStore } from '../store/appStore.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { syncHistory, type HistoryWindow, type ViewStore } from './history.ts'

/** The history of one tab, as far as the address needs it. */
class FakeWindow implements HistoryWindow {
  entries: URL[]
  at = 0
  refuses = false
  calls: string[] = []
  listeners = new Set<() => void>()
  constructor(href: string) {
    this.entries = [new URL(href)]
  }
  get location() {
    return this.entries[this.at]!
  }
  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => {
      this.change('push', url)
      this.entries.splice(++this.at, Infinity, new URL(url, this.location ?? this.entries[this.at - 1]))
    },
    replaceState: (_data: unknown, _unused: string, url: string) => {
      this.change('replace', url)
      this.entries[this.at] = new URL(url, this.location)
    },
  }
  private change(how: string, url: string) {
    if (this.refuses) throw new DOMException('The operation is insecure.', 'SecurityError')
    this.calls.push(`${how} ${url}`)
  }
  addEventListener(_type: 'popstate', listener: () => void) {
    this.listeners.add(listener)
  }
  removeEventListener(_type: 'popstate', listener: () => void) {
    this.listeners.delete(listener)
  }
  go(steps: number) {
    this.at += steps
    for (const listener of this.listeners) listener()
  }
  jumpTo(hash: string) {
    this.entries.splice(this.at + 1, Infinity, new URL(hash, this.location))
    this.go(1)
  }
}

const PAGE = 'https://example.org/entente/'
let page: FakeWindow
let store: ReturnType<typeof makeStore>
let detach: () => void

const makeStore = () =>
  createStore<ReturnType<ViewStore['getState']> & { dropped: string[] }>()((set) => ({
    view: DEFAULT_VIEW,
    theme: null,
    dropped: [],
    actions: { setView: (view, dropped) => set({ view, dropped }) },
  }))
const change = (part: Partial<View>) => store.setState(({ view }) => ({ view: { ...view, ...part } }))
const view = () => store.getState().view

const start = (href: string) => {
  page = new FakeWindow(href)
  store = makeStore()
  detach = syncHistory(store, page)
}
beforeEach(() => start(PAGE))

describe('the address follows the view', () => {
  it.each<[string, Partial<View>]>([
    ['view=table', { view: 'table' }],
    ['select=iran', { select: 'iran' }],
    ['focus=iran', { focus: 'iran' }],
    ['depth=2', { depth: 2 }],
    ['kinds=state', { kinds: ['state'] }],
    ['voices=', { voices: [] }],
    ['round=2', { round: 2 }],
    ['select=iran&q=oil', { select: 'iran', q: 'oil' }],
  ])('with a new entry for %s', (query, part) => {
    change(part)
    expect(page.calls).toEqual([`push ${PAGE}?${query}`])
  })

  it.each<[string, Partial<View>]>([
    ['q=oil', { q: 'oil' }],
    ['sort=-voice', { sort: { by: 'voice', descending: true } }],
    ['seed=k3x9a', { seed: 'k3x9a' }],
  ])('in place for %s', (query, part) => {
    change(part)
    expect(page.calls).toEqual([`replace ${PAGE}?${query}`])
  })

  it('in place for a theme', () => {
    store.setState({ theme: 'dark' })
    expect(page.calls).toEqual([`replace ${PAGE}?theme=dark`])
  })

  it('with a new entry where one seed takes the place of another', () => {
    start(`${PAGE}?seed=k3x9a`)
    store.setState({ view: { ...DEFAULT_VIEW, seed: 'k3x9a' } })
    change({ seed: 'm4y0b' })
    expect(page.calls).toEqual([`push ${PAGE}?seed=m4y0b`])
  })

  it('and keeps the hash and the parameters of others', () => {
    start(`${PAGE}?utm_source=x&view=table#?secret=abc`)
    change({ select: 'iran' })
    expect(page.calls).toEqual([`push ${PAGE}?select=iran&utm_source=x#?secret=abc`])
  })

  it('also from a file and from a path of two slashes', () => {
    for (const address of ['file:///C:/texts/embed.html', 'https://example.org//embed.html']) {
      start(address)
      change({ select: 'iran' })
      expect(page.calls).toEqual([`push ${address}?select=iran`])
    }
  })

  it('and is let alone when something else, or nothing, changes', () => {
    store.setState({ dropped: ['view=x'] })
    change({ kinds: null })
    change({ sort: { ...DEFAULT_VIEW.sort } })
    expect(page.calls).toEqual([])
  })
})

describe('the view follows the back button', () => {
  it('without writing the address again', () => {
    change({ focus: 'iran' })
    change({ view: 'table' })
    page.go(-1)
    expect(view()).toEqual({ ...DEFAULT_VIEW, focus: 'iran' })
    page.go(-1)
    expect(view()).toEqual(DEFAULT_VIEW)
    page.go(2)
    expect(view()).toEqual({ ...DEFAULT_VIEW, focus: 'iran', view: 'table' })
    expect(page.calls).toHaveLength(2)
  })

  it('and goes on from there', () => {
    change({ focus: 'iran' })
    page.go(-1)
    change({ focus: 'russia' })
    expect(page.entries.map(({ search }) => search)).toEqual(['', '?focus=russia'])
  })

  it('but the theme does not: the address takes it along', () => {
    store.setState({ theme: 'light' })
    change({ focus: 'iran' })
    store.setState({ theme: 'dark' })
    page.go(-1)
    expect(store.getState()).toMatchObject({ view: DEFAULT_VIEW, theme: 'dark' })
    expect(page.location.search).toBe('?theme=dark')
    page.go(1)
    expect(store.getState()).toMatchObject({ view: { focus: 'iran' }, theme: 'dark' })
  })

  it('to an address with faults, and says which', () => {
    start(`${PAGE}?view=hologram&focus=iran`)
    change({ focus: 'russia' })
    page.go(-1)
    expect(store.getState()).toMatchObject({
      view: { view: 'graph', focus: 'iran' },
      dropped: ['view=hologram'],
    })
    expect(page.calls).toHaveLength(1)
  })
})

describe('while names are hidden', () => {
  const address = (id: string) => `?focus=${maskId({ hide: ['names'] }, id)}&hide=names`

  it('no address tells one', () => {
    change({ hide: ['names'], focus: 'iran' })
    expect(page.location.search).toBe(address('iran'))
  })

  it('one that does is mended at once', () => {
    detach()
    page = new FakeWindow(`${PAGE}?hide=names&focus=iran&utm_source=x`)
    store.setState({ view: { ...DEFAULT_VIEW, hide: ['names'], focus: 'iran' } })
    detach = syncHistory(store, page)
    expect(page.calls).toEqual([`replace ${PAGE}${address('iran')}&utm_source=x`])
    change({ hide: null })
    expect(page.location.search).toBe('?focus=iran&utm_source=x')
  })
})

describe('a browser that refuses', () => {
  it('does not stop the app, and may be willing again later', () => {
    page.refuses = true
    expect(() => change({ focus: 'iran' })).not.toThrow()
    expect(view().focus).toBe('iran')
    page.refuses = false
    change({ view: 'table' })
    expect(page.location.search).toBe('?view=table&focus=iran')
  })

  it('does not undo the view when the reader jumps to an anchor', () => {
    page.refuses = true
    change({ focus: 'iran' })
    page.jumpTo('#main')
    expect(view().focus).toBe('iran')
  })
})

describe('once detached', () => {
  it('neither follows the other', () => {
    change({ focus: 'iran' })
    detach()
    change({ view: 'table' })
    page.go(-1)
    expect(page.calls).toHaveLength(1)
    expect(view()).toEqual({ ...DEFAULT_VIEW, focus: 'iran', view: 'table' })
  })
})

// The compiler's word that the fakes above stand for the real ones.
syncHistory satisfies (store: AppStore, page: Window) => () => void
