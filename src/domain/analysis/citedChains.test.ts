import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { facetValues } from '../view/facets.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { citedChains, chainRelaxations, chainEmphasis } from './citedChains.ts'
import { visible } from '../visibility/visible.ts'

const graph = sampleGraph()
const asking = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change })
const found = (change: Partial<View>) => {
  const view = asking(change)
  const chains = citedChains(graph, view, visible(graph, view))
  return (
    chains && chains.chains.map((hops) => hops.map(({ relations }) => relations.map((r) => r.relation.id)))
  )
}
const MEETS = 'iran--meets--russia'
const OPPOSES = 'saudi-arabia--opposes--iran'

describe('the chains of a view', () => {
  it('name the relations of each hop', () => {
    expect(found({ from: 'saudi-arabia', to: 'russia' })).toEqual([[[OPPOSES], [MEETS]]])
  })

  it('wait for both ends', () => {
    expect(found({ from: 'iran' })).toBeNull()
    expect(found({ to: 'iran' })).toBeNull()
  })

  it('may go against a relation, unless direction counts; a symmetric one goes both ways', () => {
    expect(found({ from: 'russia', to: 'saudi-arabia' })).toHaveLength(1)
    expect(found({ from: 'russia', to: 'saudi-arabia', directed: true })).toEqual([])
    expect(found({ from: 'russia', to: 'iran', directed: true })).toEqual([[[MEETS]]])
  })

  it('may go over structure, unless only claims of acts count', () => {
    expect(found({ from: 'iran', to: 'council' })).toHaveLength(1)
    expect(found({ from: 'iran', to: 'council', hops: 'claims' })).toEqual([])
  })

  it('show an end that is asked for although its kind is hidden', () => {
    expect(found({ from: 'parliament', to: 'iran' })).toHaveLength(1)
  })

  it('there are none of an entity with itself, or to one that nothing touches', () => {
    expect(found({ from: 'iran', to: 'iran' })).toEqual([])
    expect(found({ from: 'iran', to: 'oman' })).toEqual([])
  })

  it('rest on visible relations that join the two ends of their hop', () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.boolean(), fc.boolean(), (any, directed, all) => {
        const view = asking({
          ...{ from: 'iran', to: 'saudi-arabia', directed, hops: all ? 'all' : 'claims', longer: 1 },
          kinds: facetValues(any, 'kinds'),
        })
        const shown = visible(any, view)
        for (const hops of citedChains(any, view, shown)!.chains) {
          expect(hops[0]!.from).toBe('iran')
          expect(hops.at(-1)!.to).toBe('saudi-arabia')
          hops.slice(1).forEach((hop, i) => expect(hop.from).toBe(hops[i]!.to))
          for (const { from, to, relations } of hops) {
            expect(relations.length).toBeGreaterThan(0)
            for (const { relation, claims } of relations) {
              const { symmetric, class: cls } = RELATION_TYPES[relation.type]
              const ends = [relation.source, relation.target]
              const there = [from, to]
              expect(directed && !symmetric ? [there] : [there, [to, from]]).toContainEqual(ends)
              expect(all || cls !== 'structural').toBe(true)
              expect(claims).toBe(shown.claimsOf.get(relation.id))
            }
          }
        }
      }),
    )
  })
})

describe('where there is no chain', () => {
  it('each filter that hides one is named with the steps it would take', () => {
    const view = asking({
      from: 'saudi-arabia',
      to: 'russia',
      voices: ['tass'],
      status: ['occurred', 'sought'],
    })
    expect(chainRelaxations(graph, view).map(({ loosen, steps }) => [loosen, steps])).toEqual([['voices', 2]])
    const strict = asking({ from: 'iran', to: 'council', directed: true })
    expect(chainRelaxations(graph, strict).map(({ loosen }) => loosen)).toEqual(['directed'])
    expect(chainRelaxations(graph, { ...strict, directed: false, hops: 'claims' })[0]!.loosen).toBe('hops')
  })

  it('and loosening any of them alone opens none, that is said by an empty list', () => {
    expect(chainRelaxations(graph, asking({ from: 'iran', to: 'oman', voices: ['tass'] }))).toEqual([])
  })
})

it('lights the ends and all between', () => {
  const view = asking({ from: 'saudi-arabia', to: 'russia' })
  const lit = chainEmphasis(view, citedChains(graph, view, visible(graph, view))!)
  expect(Object.fromEntries(lit)).toEqual({
    'saudi-arabia': 'selected',
    iran: 'lit',
    russia: 'selected',
    [OPPOSES]: 'lit',
    [MEETS]: 'lit',
  })
})
