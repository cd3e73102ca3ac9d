import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { arbitraryKnownView } from '../domain/testData/arbitrary.test-data.ts'
import { indexGraph } from '../domain/graph/graph.ts'
import { layout } from '../domain/layout/layout.ts'
import { sampleFile, sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { selectedValues, facetValues } from '../domain/view/facets.ts'
import { FACETS, NO_FILTERS } from '../domain/view/filters.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import { keysOf, ENTITY_KINDS } from '../domain/graph/vocabulary.ts'
import { createAppStore, type AppStore } from './appStore.ts'

const graph = sampleGraph()
const positions = layout(graph)
let store: AppStore
beforeEach(() => {
  store = createAppStore(graph, positions)
})
const actions = () => store.getState().actions
const view = () => store.getState().view
const FILTERED: View = {
  ...DEFAULT_VIEW,
  voices: ['tass'],
  sections: ['2'],
  kinds: ['state'],
  focus: 'iran',
  depth: 3,
  select: 'iran',
  q: 'oil',
  view: 'table',
}

describe('a reader', () => {
  it('begins with the default view, or the one it is given', () => {
    expect(view()).toEqual(DEFAULT_VIEW)
    expect(store.getState()).toMatchObject({ hover: null, dropped: [] })
    expect(createAppStore(graph, positions, FILTERED).getState().view).toEqual(FILTERED)
  })

  it.each([
    ['select', () => actions().select('s1'), { select: 's1' }],
    ['go', () => actions().setViewName('reader'), { view: 'reader' }],
    ['search', () => actions().setSearch('oil'), { q: 'oil' }],
    ['focusOn', () => actions().focusOn('iran'), { focus: 'iran', select: 'iran', depth: 1 }],
    ['focusOn with a depth', () => actions().focusOn('iran', 2), { focus: 'iran', select: 'iran', depth: 2 }],
    ['toggle', () => actions().toggle('voices', 'tass'), { voices: ['author', 'raisi'] }],
    ['only', () => actions().only('voices', 'tass'), { voices: ['tass'] }],
    ['showAll', () => actions().showAll(), { kinds: keysOf(ENTITY_KINDS) }],
    ['sortBy', () => actions().sortBy('voice'), { sort: { by: 'voice', descending: false } }],
  ] as const)('%s changes that and nothing else', (_, act, change) => {
    act()
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...change })
    expect(store.getState()).toMatchObject({ graph, positions, hover: null, dropped: [] })
  })

  it('ends a focus but keeps the selection', () => {
    actions().focusOn('iran', 3)
    actions().focusOn(null)
    expect(view()).toEqual({ ...DEFAULT_VIEW, select: 'iran' })
  })

  it('sorts the other way at the second time, and anew by another column', () => {
    actions().sortBy('text')
    expect(view().sort).toEqual({ by: 'text', descending: true })
    actions().sortBy('text')
    expect(view().sort).toEqual({ by: 'text', descending: false })
    actions().sortBy('text')
    actions().sortBy('type')
    expect(view().sort).toEqual({ by: 'type', descending: false })
  })

  it('asks round after round of one seed until there is another', () => {
    actions().askProof(1, 'k3x9a')
    actions().askProof(2)
    expect(view()).toEqual({ ...DEFAULT_VIEW, seed: 'k3x9a', round: 2 })
    actions().askProof(1, 'm4y0b')
    expect(view()).toEqual({ ...DEFAULT_VIEW, seed: 'm4y0b' })
  })

  it('keeps what is pointed at out of the view, and tells nobody twice', () => {
    const before = view()
    let changes = 0
    store.subscribe(() => changes++)
    actions().setHover('iran')
    actions().setHover('iran')
    expect(store.getState().hover).toBe('iran')
    expect(view()).toBe(before)
    expect(changes).toBe(1)
  })

  it('moves one entity and leaves the others, and the places it was given', () => {
    const before = structuredClone(positions)
    actions().moveEntity('iran', { x: 1, y: 2 })
    expect(store.getState().positions).toEqual({ ...before, iran: { x: 1, y: 2 } })
    expect(positions).toEqual(before)
    expect(view()).toEqual(DEFAULT_VIEW)
  })
})

describe('filters', () => {
  it('take values away and give them back in their own order', () => {
    actions().toggle('voices', 'author')
    actions().toggle('voices', 'raisi')
    expect(view().voices).toEqual(['tass'])
    actions().toggle('voices', 'author')
    expect(view().voices).toEqual(['author', 'tass'])
  })

  it('are not set any more when toggled back to the default', () => {
    actions().toggle('kinds', 'deal' as never)
    expect(view().kinds).toBeNull()
    actions().toggle('kinds', 'agreement')
    expect(view().kinds).toEqual(['state', 'person', 'alliance', 'event', 'agreement'])
    actions().toggle('kinds', 'agreement')
    expect(view().kinds).toBeNull()
    actions().only('sections', '1')
    actions().toggle('sections', '2')
    expect(view().sections).toBeNull()
  })

  it('may be empty', () => {
    actions().only('voices', 'tass')
    actions().toggle('voices', 'tass')
    expect(view().voices).toEqual([])
  })

  it('come back to where they were when toggled twice, whatever the view', () => {
    fc.assert(
      fc.property(arbitraryKnownView(), fc.constantFrom(...FACETS), fc.nat(), (asked, facet, at) => {
        const reader = createAppStore(graph, positions, asked)
        const values = facetValues(graph, facet)
        const value = values[at % values.length]!
        const let0 = selectedValues(graph, asked, facet)
        reader.getState().actions.toggle(facet, value)
        const let1 = selectedValues(graph, reader.getState().view, facet)
        expect(let1.includes(value)).toBe(!let0.includes(value))
        reader.getState().actions.toggle(facet, value)
        expect(new Set(selectedValues(graph, reader.getState().view, facet))).toEqual(new Set(let0))
      }),
    )
  })

  it('are reset one by one, or all with the focus; the rest stays', () => {
    store = createAppStore(graph, positions, FILTERED)
    actions().reset('voices')
    expect(view()).toEqual({ ...FILTERED, voices: null })
    actions().reset()
    expect(view()).toEqual({ ...FILTERED, ...NO_FILTERS, focus: null, depth: 1 })
  })

  it('are all lifted by showAll, hidden kinds included', () => {
    store = createAppStore(graph, positions, FILTERED)
    actions().showAll()
    expect(view()).toEqual({
      ...FILTERED,
      ...NO_FILTERS,
      kinds: keysOf(ENTITY_KINDS),
      focus: null,
      depth: 1,
    })
  })
})

describe('a view from outside', () => {
  it('is repaired, and what was dropped is reported until dismissed', () => {
    actions().setHover('iran')
    actions().setView({ ...DEFAULT_VIEW, select: 'atlantis', focus: 'oman', q: 'oil' }, ['sort=mood'])
    expect(view()).toEqual({ ...DEFAULT_VIEW, focus: 'oman', q: 'oil' })
    expect(store.getState()).toMatchObject({ dropped: ['sort=mood', 'select=atlantis'], hover: null })
    actions().dismissNotice()
    expect(store.getState().dropped).toEqual([])
    expect(view().q).toBe('oil')
  })

  it('replaces the report of the one before', () => {
    actions().setView({ ...DEFAULT_VIEW, select: 'atlantis' }, [])
    actions().setView(DEFAULT_VIEW, [])
    expect(store.getState().dropped).toEqual([])
  })
})

it('another text begins anew; the theme stays', () => {
  store = createAppStore(graph, positions, FILTERED)
  actions().setView({ ...FILTERED, select: 'atlantis' }, [])
  actions().setHover('iran')
  actions().setTheme('dark')
  const other = indexGraph({ ...sampleFile(), id: 'other' })
  const places = { iran: { x: 0, y: 0 } }
  actions().open(other, places, 'file')
  expect(store.getState().graph).toBe(other)
  expect(store.getState().positions).toBe(places)
  expect(view()).toEqual(DEFAULT_VIEW)
  expect(store.getState()).toMatchObject({ theme: 'dark', hover: null, dropped: [] })
})
