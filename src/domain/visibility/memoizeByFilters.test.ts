import { expect, it, vi } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { memoizeByFilters } from './memoizeByFilters.ts'

it('works again for another graph, filter or focus, and for nothing else', () => {
  const compute = vi.fn(() => ({}))
  const remembered = memoizeByFilters(compute)
  const [graph, other] = [indexGraph(sampleFile()), indexGraph(sampleFile())]
  const first = remembered(graph, DEFAULT_VIEW)
  expect(remembered(graph, { ...DEFAULT_VIEW, select: 'iran', q: 'oil' })).toBe(first)
  expect(compute).toHaveBeenCalledTimes(1)
  expect(remembered(other, DEFAULT_VIEW)).not.toBe(first)
  expect(remembered(graph, { ...DEFAULT_VIEW, focus: 'iran' })).not.toBe(first)
  expect(remembered(graph, { ...DEFAULT_VIEW, voices: [] })).not.toBe(first)
  expect(remembered(graph, DEFAULT_VIEW)).toBe(first)
})

it('forgets what was not asked for lately', () => {
  const compute = vi.fn(() => ({}))
  const remembered = memoizeByFilters(compute)
  const graph = indexGraph(sampleFile())
  const first = remembered(graph, DEFAULT_VIEW)
  for (let i = 0; i < 20; i++) remembered(graph, { ...DEFAULT_VIEW, voices: [String(i)] })
  expect(remembered(graph, DEFAULT_VIEW)).not.toBe(first)
})
