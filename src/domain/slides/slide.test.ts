import { describe, expect, it } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
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
    claims.forEach((claim, i) => expect(shownBy({ select: relation, step: i + 1 }).read).toEqual([claim]))
  })

  it('of an entity is its neighbourhood, then its claims', () => {
    const overview = shownBy({ select: 'iran' })
    expect(overview).toMatchObject({ heading: 'Iran', read: [] })
    expect(overview.entities[0]).toBe('iran')
    expect(shownBy({ select: 'iran', step: 2 }).read).toEqual([
      graph.claims.find(({ relation }) => relation.source === 'iran'),
    ])
  })

  it('of nothing in particular is the whole, then every claim in the order of the text', () => {
    const all = { kinds: facetValues(graph, 'kinds') }
    expect(shownBy(all)).toMatchObject({ heading: 'Sample', read: [], steps: graph.claims.length + 1 })
    graph.claims.forEach((claim, i) => expect(shownBy({ ...all, step: i + 2 }).read).toEqual([claim]))
  })

  it('of a sentence is what it claims; of one that claims nothing, nothing', () => {
    expect(shownBy({ select: 's2' }).read[0]?.sentence.id).toBe('s2')
    expect(shownBy({ select: 's6' })).toMatchObject({ heading: 'Sentence 6', read: [], steps: 1 })
  })

  it('of a chain is what lies between its ends', () => {
    const chain = shownBy({ from: 'saudi-arabia', to: 'russia' })
    expect(chain.heading).toBe('From Saudi Arabia to Russia')
    expect(chain.entities).toEqual(['saudi-arabia', 'iran', 'russia'])
  })

  it('shows what is asked for by name even where a filter hides it', () => {
    expect(shownBy({ select: 'iran--meets--russia', voices: ['raisi'] }).read).not.toHaveLength(0)
  })

  it('says of each line whose it is while two voices are compared', () => {
    expect([...shownBy({ compare: ['author', 'tass'] }).parts.values()]).toContain('first')
  })

  it('on a tour is what the step selects, whatever its number', () => {
    expect(shownBy({ tour: 'two-accounts', step: 1 }).read[0]?.relation.id).toBe('iran--meets--russia')
    expect(shownBy({ tour: 'two-accounts', step: 2 })).toMatchObject({ heading: 'Saudi Arabia', read: [] })
  })

  it('on a step that reads out claims is these alone, each line as certain as its sentence', () => {
    const file = sampleFile()
    const own = ['saudi-arabia--opposes--iran~s2~author', 'iran--meets--russia~s1~author']
    file.tours[0]!.steps[0] = { title: 'Two', text: 'Two.', view: { select: 'oman' }, claims: own }
    const touring = indexGraph(file)
    const view = withTourStep(touring, { ...DEFAULT_VIEW, tour: 'two-accounts' })
    const slide = slideOf(touring, view, visible(touring, view))
    expect(slide.read.map(({ id }) => id)).toEqual(own)
    expect(slide.entities).toEqual(['saudi-arabia', 'iran', 'russia'])
    expect([...slide.claimsOf.values()].flat()).toEqual(slide.read)
    const away = { ...view, away: true }
    expect(slideOf(touring, away, visible(touring, away)).heading).toBe('Oman')
  })

  it('counts what the filters keep out of what is selected, but not on a step', () => {
    expect(shownBy({ select: 'iran', voices: ['author'] }).hidden).toBe(2)
    expect(shownBy({ select: 'iran--meets--russia', voices: ['author'], step: 9 }).hidden).toBe(1)
    expect(shownBy({ select: 's1', classes: ['cooperative'] }).hidden).toBe(1)
    expect(shownBy({ voices: ['author'] }).hidden).toBe(0)
    expect(shownBy({ tour: 'two-accounts', step: 2 }).hidden).toBe(0)
  })

  it('goes no further than its last claim', () => {
    const last = graph.claimsOf.get('iran--meets--russia')!.at(-1)
    expect(shownBy({ select: 'iran--meets--russia', step: 99 }).read).toEqual([last])
  })
})
