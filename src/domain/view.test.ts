import { describe, expect, it } from 'vitest'
import { sampleGraph } from './sampleGraph.test-data.ts'
import { chosen, DEFAULT_VIEW } from './view.ts'

const graph = sampleGraph()

describe('a filter', () => {
  it('that is not set chooses the main four kinds, and everything else', () => {
    expect(chosen(graph, DEFAULT_VIEW, 'kinds')).toEqual(['state', 'person', 'alliance', 'event'])
    expect(chosen(graph, DEFAULT_VIEW, 'voices')).toEqual(['author', 'tass', 'raisi'])
    expect(chosen(graph, DEFAULT_VIEW, 'sections')).toEqual(['1', '2'])
  })

  it('that is set chooses what it lists, even nothing', () => {
    expect(chosen(graph, { ...DEFAULT_VIEW, kinds: [] }, 'kinds')).toEqual([])
    expect(chosen(graph, { ...DEFAULT_VIEW, voices: ['tass'] }, 'voices')).toEqual(['tass'])
  })
})
