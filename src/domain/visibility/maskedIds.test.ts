import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { maskId, maskIds, unmaskId, unmaskIds } from './maskedIds.ts'
import { repair } from '../view/repair.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'

const graph = sampleGraph()
const HIDDEN = { hide: ['names'] } as const

describe('while names are hidden', () => {
  it('no id of a view tells one, and every one leads back to what it stands for', () => {
    fc.assert(
      fc.property(arbitraryKnownView(), (any) => {
        const view: View = { ...any, ...HIDDEN }
        const masked = maskIds(view)
        const { select, focus, from, to, voices, compare } = masked
        const ids = [select, focus, from, to, ...(voices ?? []), ...(compare ?? [])].filter(
          (id) => id !== null,
        )
        for (const id of ids) expect(id).toMatch(/^_[a-z0-9]{2,14}$/)
        expect(unmaskIds(graph, masked)).toEqual(view)
        expect(maskIds(masked)).toEqual(masked)
      }),
    )
  })

  it('every thing has an id of its own', () => {
    const ids = [graph.entities, graph.relations, graph.sentences].flatMap((all) => [...all.keys()])
    expect(new Set(ids.map((id) => maskId(HIDDEN, id))).size).toBe(ids.length)
  })

  it('an id stays what it is in the next edition: old links never die', () => {
    expect(maskId(HIDDEN, 'iran')).toBe('_kz0hat1rf7kty')
  })
})

describe('while no name is hidden', () => {
  it('ids are those of the file', () => {
    const view: View = { ...DEFAULT_VIEW, hide: ['stances', 'voices'], select: 'iran' }
    expect(maskIds(view)).toBe(view)
    expect(maskId(view, 'iran')).toBe('iran')
  })

  it('a masked id still leads to what it stands for', () => {
    const select = maskId(HIDDEN, 'iran')
    expect(repair({ ...DEFAULT_VIEW, select }, graph)).toEqual({
      view: { ...DEFAULT_VIEW, select: 'iran' },
      dropped: [],
    })
  })
})

it('a masked id of something that this text does not have is dropped, and said to be', () => {
  const select = maskId(HIDDEN, 'atlantis')
  expect(unmaskId(graph, select)).toBe(select)
  expect(repair({ ...DEFAULT_VIEW, select }, graph).dropped).toEqual([`select=${select}`])
})
