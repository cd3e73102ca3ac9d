import type { Core } from 'cytoscape'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { drawSeldomWhileGrowing } from './drawing.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'], now: 10_000 }))
afterEach(() => void vi.useRealTimers())

/** A canvas without a browser: counts how often it is drawn and how often a frame is asked for. */
function canvas() {
  const counts = { drawn: 0, asked: 0 }
  const state = { elements: ['one'], growing: true, hidden: false }
  const pan = { x: 0, y: 0 }
  const renderer = { render: () => counts.drawn++, redraw: () => counts.asked++ }
  const cy = { renderer: () => renderer, zoom: () => 1, pan: () => pan } as unknown as Core
  drawSeldomWhileGrowing(cy, () => state)
  return { counts, state, pan, frame: () => renderer.render() }
}

describe('a graph that is growing', () => {
  it('is drawn now and then', () => {
    const { counts, frame } = canvas()
    for (let i = 0; i < 20; i++) {
      frame()
      vi.advanceTimersByTime(100)
    }
    expect(counts.drawn).toBe(4)
  })

  it('is drawn when it is moved', () => {
    const { counts, pan, frame } = canvas()
    frame()
    pan.x = 5
    frame()
    frame()
    expect(counts.drawn).toBe(2)
  })

  it('is drawn as soon as there is anything of it', () => {
    const { counts, state, frame } = canvas()
    state.elements = []
    frame()
    expect(counts.drawn).toBe(0)
    state.elements = ['one']
    frame()
    expect(counts.drawn).toBe(1)
  })

  it('is not drawn where nobody sees it', () => {
    const { counts, state, frame } = canvas()
    state.hidden = true
    frame()
    vi.advanceTimersByTime(5000)
    frame()
    expect(counts.drawn).toBe(0)
  })
})

describe('a graph that is whole', () => {
  it('is drawn in the frame after the one that measured its last elements', async () => {
    const { counts, state, frame } = canvas()
    state.hidden = true
    frame()
    state.growing = false
    frame()
    await Promise.resolve()
    expect(counts).toEqual({ drawn: 0, asked: 1 })
    frame()
    expect(counts.drawn).toBe(1)
  })

  it('is drawn in every frame that is asked for', () => {
    const { counts, state, frame } = canvas()
    state.growing = false
    for (let i = 0; i < 3; i++) frame()
    expect(counts).toEqual({ drawn: 3, asked: 0 })
  })
})
