import { describe, expect, it } from 'vitest'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { withTourStep } from '../view/tour.ts'
import { facetValues } from '../view/facets.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { slideOf } from './slide.ts'
import { visible } from '../visibility/visible.ts'

const graph = sampleGraph()
const shownBy = (change: Partial<View>) => {
  const view = withTourStep(graph, { ...DEFAULT_VIEW, ...change })
  return slideOf(graph, view, visible(graph, view))
}

describe('what is presented', () => {
  it('of a relation is its claims, one after the other', () => {
    const relation = 'iran--meets--russia'
    const first = shownBy({ select: relation })
    expect(first).toMatchObject({ heading: 'Iran meets Russia', entities: ['iran', 'russia'] })
    const claims = graph.claimsOf.get(relation)!
    expect(first.steps).toBe(claims.length)
    claims.forEach((claim, i) => expect(shownBy({ select: relation, step: i + 1 }).claim).toBe(claim))
  })

  it('of an entity is its neighbourhood, then its claims', () => {
    const overview = shownBy({ select: 'iran' })
    expect(overview).toMatchObject({ heading: 'Iran', claim: null })
    expect(overview.entities[0]).toBe('iran')
    expect(shownBy({ select: 'iran', step: 2 }).claim).toBe(
      graph.claims.find(({ relation }) => relation.source === 'iran'),
    )
  })

  it('of nothing in particular is the whole, then every claim in the order of the text', () => {
    const all = { kinds: facetValues(graph, 'kinds') }
    expect(shownBy(all)).toMatchObject({ heading: 'Sample', claim: null, steps: graph.claims.length + 1 })
    graph.claims.forEach((claim, i) => expect(shownBy({ ...all, step: i + 2 }).claim).toBe(claim))
  })

  it('of a sentence is what it claims; of one that claims nothing, nothing', () => {
    expect(shownBy({ select: 's2' }).claim?.sentence.id).toBe('s2')
    expect(shownBy({ select: 's6' })).toMatchObject({ heading: 'Sentence 6', claim: null, steps: 1 })
  })

  it('of a chain is what lies between its ends', () => {
    const chain = shownBy({ from: 'saudi-arabia', to: 'russia' })
    expect(chain.heading).toBe('From Saudi Arabia to Russia')
    expect(chain.entities).toEqual(['saudi-arabia', 'iran', 'russia'])
  })

  it('shows what is asked for by name even where a filter hides it', () => {
    expect(shownBy({ select: 'iran--meets--russia', voices: ['raisi'] }).claim).not.toBeNull()
  })

  it('says of each line whose it is while two voices are compared', () => {
    expect([...shownBy({ compare: ['author', 'tass'] }).parts.values()]).toContain('first')
  })

  it('on a tour is what the step selects, whatever its number', () => {
    expect(shownBy({ tour: 'two-accounts', step: 1 }).claim?.relation.id).toBe('iran--meets--russia')
    expect(shownBy({ tour: 'two-accounts', step: 2 })).toMatchObject({ heading: 'Saudi Arabia', claim: null })
  })

  it('goes no further than its last claim', () => {
    const last = graph.claimsOf.get('iran--meets--russia')!.at(-1)
    expect(shownBy({ select: 'iran--meets--russia', step: 99 }).claim).toBe(last)
  })
})
