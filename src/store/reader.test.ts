import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { arbitraryKnownView } from '../domain/arbitrary.test-data.ts'
import { indexGraph } from '../domain/graph.ts'
import { layout } from '../domain/layout/layout.ts'
import { sampleFile, sampleGraph } from '../domain/sampleGraph.test-data.ts'
import { chosen, DEFAULT_VIEW, FACETS, facetValues, NO_FILTERS, type View } from '../domain/view.ts'
import { keysOf, ENTITY_KINDS } from '../domain/vocabulary.ts'
import { createReader, type ReaderStore } from './reader.ts'

const graph = sampleGraph()
const positions = layout(graph)
let store: ReaderStore
beforeEach(() => {
  store = createReader(graph, positions)
})
const does = () => store.getState().does
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
    expect(createReader(graph, positions, FILTERED).getState().view).toEqual(FILTERED)
  })

  it.each([
    ['select', () => does().select('s1'), { select: 's1' }],
    ['go', () => does().go('reader'), { view: 'reader' }],
    ['search', () => does().search('oil'), { q: 'oil' }],
    ['focusOn', () => does().focusOn('iran'), { focus: 'iran', select: 'iran', depth: 1 }],
    ['focusOn with a depth', () => does().focusOn('iran', 2), { focus: 'iran', select: 'iran', depth: 2 }],
    ['toggle', () => does().toggle('voices', 'tass'), { voices: ['author', 'raisi'] }],
    ['only', () => does().only('voices', 'tass'), { voices: ['tass'] }],
    ['showAll', () => does().showAll(), { kinds: keysOf(ENTITY_KINDS) }],
    ['sortBy', () => does().sortBy('voice'), { sort: { by: 'voice', descending: false } }],
  ] as const)('%s changes that and nothing else', (_, act, change) => {
    act()
    expect(view()).toEqual({ ...DEFAULT_VIEW, ...change })
    expect(store.getState()).toMatchObject({ graph, positions, hover: null, dropped: [] })
  })

  it('ends a focus but keeps the selection', () => {
    does().focusOn('iran', 3)
    does().focusOn(null)
    expect(view()).toEqual({ ...DEFAULT_VIEW, select: 'iran' })
  })

  it('sorts the other way at the second time, and anew by another column', () => {
    does().sortBy('text')
    expect(view().sort).toEqual({ by: 'text', descending: true })
    does().sortBy('text')
    expect(view().sort).toEqual({ by: 'text', descending: false })
    does().sortBy('text')
    does().sortBy('type')
    expect(view().sort).toEqual({ by: 'type', descending: false })
  })

  it('asks round after round of one seed until there is another', () => {
    does().ask(1, 'k3x9a')
    does().ask(2)
    expect(view()).toEqual({ ...DEFAULT_VIEW, seed: 'k3x9a', round: 2 })
    does().ask(1, 'm4y0b')
    expect(view()).toEqual({ ...DEFAULT_VIEW, seed: 'm4y0b' })
  })

  it('keeps what is pointed at out of the view, and tells nobody twice', () => {
    const before = view()
    let changes = 0
    store.subscribe(() => changes++)
    does().hover('iran')
    does().hover('iran')
    expect(store.getState().hover).toBe('iran')
    expect(view()).toBe(before)
    expect(changes).toBe(1)
  })

  it('moves one entity and leaves the others, and the places it was given', () => {
    const before = structuredClone(positions)
    does().move('iran', { x: 1, y: 2 })
    expect(store.getState().positions).toEqual({ ...before, iran: { x: 1, y: 2 } })
    expect(positions).toEqual(before)
    expect(view()).toEqual(DEFAULT_VIEW)
  })
})

describe('filters', () => {
  it('take values away and give them back in their own order', () => {
    does().toggle('voices', 'author')
    does().toggle('voices', 'raisi')
    expect(view().voices).toEqual(['tass'])
    does().toggle('voices', 'author')
    expect(view().voices).toEqual(['author', 'tass'])
  })

  it('are not set any more when toggled back to the default', () => {
    does().toggle('kinds', 'deal' as never)
    expect(view().kinds).toBeNull()
    does().toggle('kinds', 'agreement')
    expect(view().kinds).toEqual(['state', 'person', 'alliance', 'event', 'agreement'])
    does().toggle('kinds', 'agreement')
    expect(view().kinds).toBeNull()
    does().only('sections', '1')
    does().toggle('sections', '2')
    expect(view().sections).toBeNull()
  })

  it('may be empty', () => {
    does().only('voices', 'tass')
    does().toggle('voices', 'tass')
    expect(view().voices).toEqual([])
  })

  it('come back to where they were when toggled twice, whatever the view', () => {
    fc.assert(
      fc.property(arbitraryKnownView(), fc.constantFrom(...FACETS), fc.nat(), (asked, facet, at) => {
        const reader = createReader(graph, positions, asked)
        const values = facetValues(graph, facet)
        const value = values[at % values.length]!
        const let0 = chosen(graph, asked, facet)
        reader.getState().does.toggle(facet, value)
        const let1 = chosen(graph, reader.getState().view, facet)
        expect(let1.includes(value)).toBe(!let0.includes(value))
        reader.getState().does.toggle(facet, value)
        expect(new Set(chosen(graph, reader.getState().view, facet))).toEqual(new Set(let0))
      }),
    )
  })

  it('are reset one by one, or all with the focus; the rest stays', () => {
    store = createReader(graph, positions, FILTERED)
    does().reset('voices')
    expect(view()).toEqual({ ...FILTERED, voices: null })
    does().reset()
    expect(view()).toEqual({ ...FILTERED, ...NO_FILTERS, focus: null, depth: 1 })
  })

  it('are all lifted by showAll, hidden kinds included', () => {
    store = createReader(graph, positions, FILTERED)
    does().showAll()
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
    does().hover('iran')
    does().show({ ...DEFAULT_VIEW, select: 'atlantis', focus: 'oman', q: 'oil' }, ['sort=mood'])
    expect(view()).toEqual({ ...DEFAULT_VIEW, focus: 'oman', q: 'oil' })
    expect(store.getState()).toMatchObject({ dropped: ['sort=mood', 'select=atlantis'], hover: null })
    does().dismissDropped()
    expect(store.getState().dropped).toEqual([])
    expect(view().q).toBe('oil')
  })

  it('replaces the report of the one before', () => {
    does().show({ ...DEFAULT_VIEW, select: 'atlantis' }, [])
    does().show(DEFAULT_VIEW, [])
    expect(store.getState().dropped).toEqual([])
  })
})

it('another text begins anew; the theme stays', () => {
  store = createReader(graph, positions, FILTERED)
  does().show({ ...FILTERED, select: 'atlantis' }, [])
  does().hover('iran')
  does().setTheme('dark')
  const other = indexGraph({ ...sampleFile(), id: 'other' })
  const places = { iran: { x: 0, y: 0 } }
  does().open(other, places)
  expect(store.getState().graph).toBe(other)
  expect(store.getState().positions).toBe(places)
  expect(view()).toEqual(DEFAULT_VIEW)
  expect(store.getState()).toMatchObject({ theme: 'dark', hover: null, dropped: [] })
})
