import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { keysOf, STATUSES } from '../graph/vocabulary.ts'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { facetCounts, visible } from '../visibility/visible.ts'
import { firstItems } from './firstItems.ts'
import { PHASE_OF } from './phases.ts'
import { calendarOf, dayNumber, timelineOf } from './timeline.ts'
import { timelineHandout } from './timelineHandout.ts'

const claimsIn = ({ groups }: ReturnType<typeof timelineOf>[number]) =>
  groups.flatMap(({ items }) => items.flatMap(({ claims }) => claims))

describe('the timeline', () => {
  it('has each visible claim in one place, and counts as the filter does', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const shown = visible(graph, view)
        const columns = timelineOf(graph, shown)
        const placed = columns.flatMap(claimsIn)
        expect(placed.map(({ id }) => id).sort()).toEqual(shown.claims.map(({ id }) => id).sort())
        const counts = facetCounts(graph, { ...view, status: null }).get('status')!
        for (const column of columns) {
          expect(claimsIn(column)).toHaveLength(column.claims)
          for (const { status } of claimsIn(column)) expect(PHASE_OF[status]).toBe(column.phase)
          const statuses = keysOf(STATUSES).filter((status) => PHASE_OF[status] === column.phase)
          const all = statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0)
          const heard = view.status ? column.claims <= all : column.claims === all
          expect(heard).toBe(true)
        }
      }),
    )
  })

  it('has each of them on paper once, numbered in order', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const { shown, edges } = timelineHandout(graph, view)
        const listed = edges.flatMap(({ relations }) => relations.flatMap(({ claims }) => claims))
        expect(listed.map(({ claim }) => claim.id).sort()).toEqual(shown.claims.map(({ id }) => id).sort())
        expect(edges.map(({ number }) => number)).toEqual(edges.map((_, i) => i + 1))
      }),
    )
  })

  it('puts what the same words date together, with the event, before what nothing dates', () => {
    const graph = sampleGraph()
    const [before] = timelineOf(graph, visible(graph, DEFAULT_VIEW))
    expect(before!.phase).toBe('before')
    expect(
      before!.groups.map(({ words, entities, items }) => [words, entities.length, items.length]),
    ).toEqual([
      ['June 29th', 1, 0],
      [null, 0, 2],
    ])
  })

  it('dates a claim by its own words, and by a calendar only where the text does', () => {
    const file = sampleFile()
    const opposes = file.relations.find(({ type }) => type === 'opposes')!
    opposes.claims[0]!.when = { words: 'seeks', start: '2021', end: '2023' }
    const graph = indexGraph(file)
    const columns = timelineOf(graph, visible(graph, DEFAULT_VIEW))
    expect(columns.find(({ phase }) => phase === 'wanted')!.groups).toMatchObject([
      { words: 'seeks', start: '2021', end: '2023', items: [{ id: opposes.id }] },
    ])
    expect(calendarOf(columns).map(({ start }) => start)).toEqual(['2021', '2022-06-29'])
  })

  it('shows what is denied only where something is', () => {
    const graph = sampleGraph()
    const phases = timelineOf(graph, visible(graph, DEFAULT_VIEW)).map(({ phase }) => phase)
    expect(phases).toEqual(['before', 'now', 'announced', 'wanted', 'feared'])
  })
})

it.each([
  ['1970', 0],
  ['1970-02', 31],
  ['2022-06-29', 19_172],
  ['0622', -492_347],
  ['-0043-03-15', -735_160],
])('%s begins %d days after 1970', (written, days) => {
  expect(dayNumber(written)).toBe(days)
})

it('draws the first items of a column, and counts the rest', () => {
  const item = (id: string) => ({ id, claims: [] })
  const group = (words: string | null, ...ids: string[]) => ({
    ...{ order: 0, words, start: null, end: null, entities: [] },
    items: ids.map(item),
  })
  const groups = [group('then', 'a', 'b'), group(null, 'c', 'd', 'e')]
  expect(firstItems(groups, 3)).toEqual({ groups: [groups[0], group(null, 'c')], rest: 2 })
  expect(firstItems(groups, 9)).toEqual({ groups, rest: 0 })
  expect(firstItems(groups, 2)).toEqual({ groups: [groups[0]], rest: 3 })
})
