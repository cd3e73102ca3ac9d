import { expect, test } from 'vitest'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { layout } from './layout.ts'
import { placedLate } from './placedLate.ts'

test('who stands somewhere stays there, and whoever is new stands apart from all', () => {
  const file = sampleFile()
  const before = layout(indexGraph(file))
  const oman2 = { ...file.entities[0]!, id: 'qatar', name: 'Qatar' }
  const after = placedLate(indexGraph({ ...file, entities: [...file.entities, oman2] }), before)
  expect(after).toMatchObject(before)
  const nearest = Math.min(
    ...Object.values(before).map(({ x, y }) => Math.hypot(x - after['qatar']!.x, y - after['qatar']!.y)),
  )
  expect(nearest).toBeGreaterThan(20)
})
