import { expect, it } from 'vitest'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { visible } from '../visibility/visible.ts'
import { analysisEmphasis } from './analysisEmphasis.ts'
import { litEntities } from './lit.ts'

const graph = sampleGraph()
const lit = (change: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, ...change }
  const shown = visible(graph, view)
  const { chosen, all } = litEntities(graph, view, shown, analysisEmphasis(graph, view, shown))
  return { chosen: [...chosen].sort(), all: [...all].sort() }
}
const [relation] = graph.relations.values()

it('of an entity is the entity, and its neighbours around it', () => {
  const { chosen, all } = lit({ select: relation!.source })
  expect(chosen).toEqual([relation!.source])
  expect(all).toContain(relation!.target)
  const near = (graph.relationsOf.get(relation!.source) ?? []).flatMap(({ source, target }) => [
    source,
    target,
  ])
  expect(near).toEqual(expect.arrayContaining(all))
})

it('of a relation is its two ends', () => {
  const ends = [relation!.source, relation!.target].sort()
  expect(lit({ select: relation!.id })).toEqual({ chosen: ends, all: ends })
})

it('of chains is all that lies on them; with one end alone, nothing yet', () => {
  const { chosen, all } = lit({ from: relation!.source, to: relation!.target })
  expect(all).toEqual(expect.arrayContaining([relation!.source, relation!.target]))
  expect(chosen).toEqual(all)
  expect(lit({ from: relation!.source }).all).toEqual([])
})

it('of voices is whom they speak of, while it is asked who says what', () => {
  const voice = graph.claims[0]!.voice.id
  const spoken = graph.claims.filter((claim) => claim.voice.id === voice)
  const ends = new Set(spoken.flatMap(({ relation: { source, target } }) => [source, target]))
  const { all } = lit({ voices: [voice], panel: 'voices' })
  expect(all.length).toBeGreaterThan(0)
  for (const id of all) expect(ends).toContain(id)
  expect(lit({ voices: [voice] }).all).toEqual([])
})

it('is nothing where nothing is chosen', () => {
  expect(lit({})).toEqual({ chosen: [], all: [] })
})
