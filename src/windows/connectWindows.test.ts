import { beforeEach, describe, expect, it } from 'vitest'
import { layout } from '../domain/layout/layout.ts'
import { sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { createAppStore } from '../store/appStore.ts'
import { connectWindows, type Channel } from './connectWindows.ts'

/** A room in which everybody hears everybody else, at once. */
class Room {
  listeners = new Map<object, (event: { data: unknown }) => void>()
  said: unknown[] = []
  channel(): Channel {
    const own = {}
    return {
      postMessage: (data) => {
        this.said.push(data)
        for (const [who, listener] of this.listeners)
          if (who !== own) listener({ data: structuredClone(data) })
      },
      addEventListener: (_type, listener) => void this.listeners.set(own, listener),
      close: () => void this.listeners.delete(own),
    }
  }
}

// How a view is written is the address's affair.
const codec = {
  read: (query: string) => ({ view: JSON.parse(query) as View, dropped: [] }),
  write: (view: View) => JSON.stringify(view),
}

const graph = sampleGraph()
let room: Room
const open = (present: '1' | 'notes') => {
  const store = createAppStore(graph, layout(graph), { ...DEFAULT_VIEW, present })
  const leave = connectWindows(store, room.channel(), codec)
  return { store, leave, actions: store.getState().actions, view: () => store.getState().view }
}
beforeEach(() => {
  room = new Room()
})

describe('two windows', () => {
  it('stand on the same step, whichever moves', () => {
    const [screen, notes] = [open('1'), open('notes')]
    screen.actions.goToStep(1, 'two-accounts')
    expect(notes.view()).toMatchObject({ tour: 'two-accounts', step: 1, select: 'iran--meets--russia' })
    notes.actions.goToStep(2)
    expect(screen.view()).toMatchObject({ tour: 'two-accounts', step: 2, voices: ['raisi'] })
    expect([screen.view().present, notes.view().present]).toEqual(['1', 'notes'])
  })

  it('wander off together, are dark together and show the answer together', () => {
    const [screen, notes] = [open('1'), open('notes')]
    screen.actions.goToStep(2, 'two-accounts')
    notes.actions.setOverlay({ answer: true })
    notes.actions.setOverlay({ blank: true })
    expect(screen.store.getState().overlay).toEqual({ blank: true, answer: true })
    screen.actions.select('iran')
    expect(notes.view()).toMatchObject({ select: 'iran', away: true, step: 2 })
  })

  it('keep their own themes', () => {
    const [screen, notes] = [open('1'), open('notes')]
    notes.actions.setTheme('dark')
    expect(screen.store.getState().theme).toBeNull()
  })

  it('do not answer each other for ever', () => {
    const [screen] = [open('1'), open('notes')]
    const before = room.said.length
    screen.actions.select('iran')
    expect(room.said.length).toBe(before + 1)
  })
})

it('a window that comes later finds where the others are', () => {
  const screen = open('1')
  screen.actions.goToStep(2, 'two-accounts')
  expect(open('notes').view()).toMatchObject({ tour: 'two-accounts', step: 2 })
})

it('a window that has left follows no more', () => {
  const [screen, notes] = [open('1'), open('notes')]
  notes.leave()
  screen.actions.select('iran')
  expect(notes.view().select).toBeNull()
})

it.each([
  null,
  'hello',
  { type: 'state' },
  { entente: 1, type: 'state', query: 7, overlay: { blank: false, answer: false } },
  { entente: 1, type: 'state', query: `?q=${'a'.repeat(5000)}`, overlay: { blank: false, answer: false } },
  { entente: 1, type: 'state', query: '?select=iran', overlay: { blank: 'yes', answer: false } },
])('what is no message is ignored: %j', (message) => {
  const screen = open('1')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  room.channel().postMessage(message)
  expect(screen.view()).toEqual({ ...DEFAULT_VIEW, present: '1' })
})
