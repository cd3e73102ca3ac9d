import { describe, expect, it } from 'vitest'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { selectedValues } from './facets.ts'
import { DEFAULT_VIEW } from './view.ts'

const graph = sampleGraph()

describe('a filter', () => {
  it('that is not set chooses the main four kinds, and everything else', () => {
    expect(selectedValues(graph, DEFAULT_VIEW, 'kinds')).toEqual(['state', 'person', 'alliance', 'event'])
    expect(selectedValues(graph, DEFAULT_VIEW, 'voices')).toEqual(['author', 'tass', 'raisi'])
    expect(selectedValues(graph, DEFAULT_VIEW, 'sections')).toEqual(['1', '2'])
  })

  it('that is set chooses what it lists, even nothing', () => {
    expect(selectedValues(graph, { ...DEFAULT_VIEW, kinds: [] }, 'kinds')).toEqual([])
    expect(selectedValues(graph, { ...DEFAULT_VIEW, voices: ['tass'] }, 'voices')).toEqual(['tass'])
  })
})
