import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { indexGraph } from '../graph/graph.ts'
import { parseGraph } from '../file/parse.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { visible } from '../visibility/visible.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { everything } from './extent.ts'
import { partOf } from './part.ts'

it('of everything has every entity, relation, claim and note', () => {
  const graph = sampleGraph()
  const part = partOf(graph, everything(graph))
  expect(part).toEqual({ ...graph.file, tours: [] })
})

it('is a valid file with the claims that show, whatever shows', () => {
  fc.assert(
    fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
      const shown = visible(graph, view)
      fc.pre(shown.entities.size > 0)
      const part = partOf(graph, shown)
      const parsed = parseGraph(JSON.parse(JSON.stringify(part)))
      // The arbitrary graphs may tell one relation as two, which is for their curator to fix.
      const problems = parsed.ok ? [] : parsed.problems.filter(({ what }) => !/in the same way/.test(what))
      expect(problems).toEqual([])
      expect(indexGraph(part).claims).toHaveLength(shown.claims.length)
    }),
  )
})

it('keeps the entity behind a voice and leaves out the notes on what is gone', () => {
  const graph = sampleGraph()
  const part = partOf(graph, visible(graph, { ...DEFAULT_VIEW, voices: ['tass'], kinds: ['state'] }))
  expect(part.voices.map(({ id }) => id)).toEqual(['tass'])
  expect(part.entities.map(({ id }) => id)).toEqual(['iran', 'russia', 'tass'])
  expect(part.notes).toEqual([])
})
