import { describe, expect, test } from 'vitest'
import { sampleGraph } from '../domain/testData/sampleGraph.test-data.ts'
import { namedByFragment } from './fragment.ts'

describe('a fragment', () => {
  const graph = sampleGraph()
  const [entity] = graph.entities.keys()
  const [relation] = graph.relations.keys()

  test('names an entity or a relation', () => {
    expect(namedByFragment(`#${entity}`, graph)).toBe(entity)
    expect(namedByFragment(`#${relation}`, graph)).toBe(relation)
  })

  test('names nothing where there is no such thing', () => {
    for (const fragment of ['', '#', '#nobody', '#kind_state', '#%E0%A4%A', '#__proto__', '#s1'])
      expect(namedByFragment(fragment, graph)).toBeNull()
  })
})
