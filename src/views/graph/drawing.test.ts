import { describe, expect, it } from 'vitest'
import { isDrawn } from './drawing.ts'

// How it works with Cytoscape itself is proven in the browser (e2e/scale.spec.ts).

const GROWING = { elements: ['one'], growing: true, hidden: false }
const LAST = { time: 10_000, place: 'here' }

describe('a frame of a graph that is growing', () => {
  it('is drawn now and then', () => {
    const after = (ms: number) => isDrawn({ ...LAST, time: LAST.time + ms }, LAST, GROWING)
    expect([0, 100, 499, 500, 5000].map(after)).toEqual([false, false, false, true, true])
  })

  it('is drawn when it was moved', () => {
    expect(isDrawn({ ...LAST, place: 'there' }, LAST, GROWING)).toBe(true)
  })

  it('is drawn as soon as there is anything of it', () => {
    const first = { time: 0, place: '' }
    expect(isDrawn(LAST, first, { ...GROWING, elements: [] })).toBe(false)
    expect(isDrawn(LAST, first, GROWING)).toBe(true)
  })

  it('is not drawn where nobody sees it', () => {
    expect(isDrawn({ time: 20_000, place: 'there' }, LAST, { ...GROWING, hidden: true })).toBe(false)
  })
})

it('every frame of a graph that is whole is drawn', () => {
  for (const hidden of [true, false])
    expect(isDrawn(LAST, LAST, { elements: [], growing: false, hidden })).toBe(true)
})
