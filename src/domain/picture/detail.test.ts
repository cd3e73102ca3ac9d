import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGraphText } from '../file/parse.ts'
import { indexGraph } from '../graph/graph.ts'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DETAILS } from '../view/detail.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { visible } from '../visibility/visible.ts'
import { asksForMore, deeper, detailsOf, entitiesInDetail, inDetail } from './detail.ts'

const parsed = parseGraphText(
  readFileSync(new URL('../../../data/kiss-of-ashgabat.json', import.meta.url), 'utf8'),
)
if (!parsed.ok) throw new Error('The article is not valid')
const article = indexGraph(parsed.value)
const all = visible(article, DEFAULT_VIEW)

describe('the core of the article', () => {
  const core = entitiesInDetail(article, DEFAULT_VIEW, 'core')!

  it('holds both sides and those who are courted, in a dozen names', () => {
    expect(core.size).toBeLessThanOrEqual(12)
    for (const id of ['iran', 'russia', 'united-states', 'west', 'saudi-arabia', 'egypt', 'jordan', 'turkey'])
      expect(core).toContain(id)
  })

  it('is a part of what comes next, and that of all', () => {
    const more = entitiesInDetail(article, DEFAULT_VIEW, 'more')!
    expect([...more]).toEqual(expect.arrayContaining([...core]))
    expect(more.size).toBeGreaterThan(core.size)
    expect(inDetail(article, DEFAULT_VIEW, all, 'all')).toBe(all)
  })

  it('has no claim but those between its names', () => {
    const { claims, claimsOf } = inDetail(article, DEFAULT_VIEW, all, 'core')
    for (const { relation } of claims)
      expect(core.has(relation.source) && core.has(relation.target)).toBe(true)
    expect([...claimsOf.values()].flat().length).toBe(claims.length)
  })

  it('takes in what is selected or pointed at, with whatever ties it to the rest', () => {
    const selected = inDetail(article, { ...DEFAULT_VIEW, select: 'iran--influences--lebanon' }, all, 'core')
    expect(selected.entities.has('lebanon')).toBe(true)
    expect(selected.claimsOf.has('iran--influences--lebanon')).toBe(true)
    expect(inDetail(article, DEFAULT_VIEW, all, 'core', 'lebanon').entities.has('lebanon')).toBe(true)
  })

  it('is not made where the view asks for a part itself', () => {
    for (const view of [
      { ...DEFAULT_VIEW, focus: 'lebanon' },
      { ...DEFAULT_VIEW, status: ['denied'] as const },
      { ...DEFAULT_VIEW, panel: 'balance' as const },
      { ...DEFAULT_VIEW, tour: 'two-camps' },
    ])
      expect([asksForMore(view), entitiesInDetail(article, view, 'core')]).toEqual([true, null])
  })
})

describe('a small text', () => {
  it('is drawn whole, and there is nothing to choose', () => {
    const graph = sampleGraph()
    expect(detailsOf(graph)).toEqual([])
    expect(entitiesInDetail(graph, DEFAULT_VIEW, 'core')).toBeNull()
  })
})

it('draws more in each next detail, of any graph and view, and nothing that is not visible', () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
      const shown = visible(graph, view)
      const sizes = DETAILS.map((detail) => {
        const part = inDetail(graph, view, shown, detail)
        for (const id of part.entities.keys()) expect(shown.entities.has(id)).toBe(true)
        for (const id of part.claimsOf.keys()) expect(shown.claimsOf.has(id)).toBe(true)
        return part.entities.size
      })
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    }),
  )
})

it('of two details takes the one that shows more', () => {
  expect([deeper('core', 'more'), deeper('all', 'more'), deeper('core', 'core')]).toEqual([
    'more',
    'all',
    'core',
  ])
})
