import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryKnownView } from '../../domain/testData/arbitrary.test-data.ts'
import { questionOf } from '../../domain/proof/question.ts'
import { sampleGraph } from '../../domain/testData/sampleGraph.test-data.ts'
import { askable } from '../../domain/proof/askable.ts'
import { forClass } from './forClass.ts'

const graph = sampleGraph()

it('asks a class the same questions, from the first one on, and shows it nothing else', () => {
  fc.assert(
    fc.property(arbitraryKnownView(), fc.integer({ min: 1, max: 30 }), (view, round) => {
      const shared = forClass(view, 'k3x9a')
      expect(shared).toMatchObject({ view: 'proof', seed: 'k3x9a', round: 1, select: null, tour: null })
      const asked = [view, shared].map((one) => questionOf(graph, askable(graph, one), 'k3x9a', round))
      expect(shared.hide).toBe(view.hide)
      expect(asked[1]).toEqual(asked[0])
    }),
  )
})
