import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryKnownView, arbitraryView } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { isSelectable, repair } from './repair.ts'
import { facetValues } from './facets.ts'
import { FACETS } from './filters.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

const graph = sampleGraph()
const anyId = () =>
  fc.oneof(fc.constantFrom('iran', 's1', 'iran--meets--russia', 'tass', '2', '__proto__'), fc.string())
const anyView = () =>
  arbitraryView({ select: anyId(), focus: anyId(), voice: anyId(), section: anyId(), tour: anyId() })

describe('repair', () => {
  it('leaves a view that the graph can show as it is', () => {
    fc.assert(
      fc.property(arbitraryKnownView(), (view) => {
        expect(repair(view, graph)).toEqual({ view, dropped: [] })
      }),
    )
  })

  it('drops what the graph does not have, keeps the rest and says so', () => {
    const asked: View = {
      ...DEFAULT_VIEW,
      view: 'reader',
      select: 'atlantis',
      focus: 's1',
      from: 'atlantis',
      tour: 'grand-tour',
      step: 4,
      voices: ['tass', 'nobody'],
      sections: ['9'],
      q: 'oil',
    }
    expect(repair(asked, graph)).toEqual({
      view: { ...DEFAULT_VIEW, view: 'reader', voices: ['tass'], q: 'oil' },
      dropped: [
        'select=atlantis',
        'focus=s1',
        'from=atlantis',
        'voices=nobody',
        'sections=9',
        'tour=grand-tour',
      ],
    })
  })

  it('keeps an empty filter empty', () => {
    expect(repair({ ...DEFAULT_VIEW, voices: [] }, graph).view.voices).toEqual([])
  })

  it('of any view gives one the graph can show, repairs it once, and never touches what it was given', () => {
    fc.assert(
      fc.property(anyView(), (view) => {
        const before = structuredClone(view)
        const { view: repaired, dropped } = repair(view, graph)
        expect(view).toEqual(before)
        expect(repaired.select === null || isSelectable(graph, repaired.select)).toBe(true)
        expect(repaired.focus === null || graph.entities.has(repaired.focus)).toBe(true)
        for (const facet of FACETS)
          for (const value of repaired[facet] ?? []) expect(facetValues(graph, facet)).toContain(value)
        expect(repair(repaired, graph)).toEqual({ view: repaired, dropped: [] })
        expect(dropped.length === 0).toBe(JSON.stringify(repaired) === JSON.stringify(view))
      }),
    )
  })
})
