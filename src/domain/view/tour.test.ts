import { describe, expect, it } from 'vitest'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { withTourStep, tourPosition } from './tour.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

const graph = sampleGraph()
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change })
const [tour] = graph.file.tours

describe('where a view stands on a tour', () => {
  it('is its step, and the one that follows', () => {
    const [first, second] = tour!.steps
    expect(tourPosition(graph, { tour: 'two-accounts', step: 1 })).toEqual({
      tour,
      step: first,
      next: second,
    })
    expect(tourPosition(graph, { tour: 'two-accounts', step: 2 })).toEqual({ tour, step: second, next: null })
  })

  it('is nowhere without a tour, or beyond its end', () => {
    expect(tourPosition(graph, DEFAULT_VIEW)).toBeNull()
    expect(tourPosition(graph, { tour: 'two-accounts', step: 3 })).toBeNull()
    expect(tourPosition(graph, { tour: 'elsewhere', step: 1 })).toBeNull()
  })
})

describe('the view on a step', () => {
  it('is the step’s, but for how it is presented', () => {
    const asked = view({ tour: 'two-accounts', step: 2, present: '1', q: 'oil' })
    expect(withTourStep(graph, asked)).toEqual({
      ...DEFAULT_VIEW,
      select: 'saudi-arabia',
      voices: ['raisi'],
      hide: ['stances'],
      tour: 'two-accounts',
      step: 2,
      present: '1',
    })
  })

  it('stays the reader’s own once off it, and where no tour is under way', () => {
    for (const own of [view({ select: 'iran', tour: 'two-accounts', away: true }), view({ select: 'iran' })])
      expect(withTourStep(graph, own)).toBe(own)
  })
})
