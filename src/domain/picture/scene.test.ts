import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { withoutFacet } from '../view/filters.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { linesOf } from './lines.ts'
import { scene } from './scene.ts'
import { visible } from '../visibility/visible.ts'

const graph = sampleGraph()
const drawn = (change: Partial<View>) => {
  const view = { ...DEFAULT_VIEW, ...change }
  return scene(graph, view, visible(graph, view))
}

describe('the scene', () => {
  it('is what is visible while all voices are heard', () => {
    expect(drawn({}).parts.size).toBe(0)
    expect(drawn({}).entities).toEqual(visible(graph, DEFAULT_VIEW).entities)
  })

  it('keeps what other voices claim as ghosts', () => {
    const { parts, entities, claimsOf } = drawn({ voices: ['tass'] })
    expect([...entities.keys()]).toEqual([...visible(graph, DEFAULT_VIEW).entities.keys()])
    expect(parts.get('saudi-arabia')).toBe('ghost')
    expect(parts.get('saudi-arabia--opposes--iran')).toBe('ghost')
    expect(parts.has('iran--meets--russia')).toBe(false)
    expect(claimsOf.get('iran--meets--russia')!.map(({ voice }) => voice.id)).toEqual(['tass'])
  })

  it('of two compared voices says who claims what', () => {
    const { parts } = drawn({ compare: ['author', 'tass'] })
    expect(parts.get('iran--meets--russia')).toBe('both')
    expect(parts.get('saudi-arabia--opposes--iran')).toBe('first')
    expect(parts.get('raisi--accuses--saudi-arabia')).toBe('ghost')
  })

  it('has every visible claim, and never bundles a ghost with what is heard', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (any, view) => {
        const shown = visible(any, view)
        const all = scene(any, view, shown)
        for (const [id, claims] of shown.claimsOf) {
          expect(all.claimsOf.get(id)).toBe(claims)
          expect(all.parts.get(id)).not.toBe('ghost')
        }
        expect([...all.claimsOf.keys()].sort()).toEqual(
          [...visible(any, withoutFacet(view, 'voices')).claimsOf.keys()].sort(),
        )
        for (const line of linesOf(any, all, () => false, all.parts).flat())
          for (const { id } of line.relations) expect(all.parts.get(id) ?? null).toBe(line.part)
      }),
    )
  })
})
