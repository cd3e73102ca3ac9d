import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { disputesIn } from '../analysis/disputes.ts'
import { classOf, type Claim, type Graph } from '../graph/graph.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { selectedValues, facetValues } from '../view/facets.ts'
import { FACETS, chosenVoices, withoutFacet } from '../view/filters.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { ENTITY_KINDS, keysOf } from '../graph/vocabulary.ts'
import { facetCounts, isFiltered, withoutFilter, visible, filtersToLift } from './visible.ts'

const graph = sampleGraph()
const ALL_KINDS = keysOf(ENTITY_KINDS)
const see = (change: Partial<View>) => visible(graph, { ...DEFAULT_VIEW, ...change })
const relations = (change: Partial<View>) => [...see(change).claimsOf.keys()]
const entities = (change: Partial<View>) => [...see(change).entities.keys()]

describe('filters', () => {
  it('show the four main kinds by default, unconnected entities included', () => {
    expect(entities({})).toEqual(['iran', 'russia', 'saudi-arabia', 'oman', 'raisi', 'council', 'summit'])
    expect(relations({})).toEqual([
      'iran--meets--russia',
      'iran--participates-in--summit',
      'saudi-arabia--member-of--council',
      'saudi-arabia--opposes--iran',
      'raisi--accuses--saudi-arabia',
    ])
  })

  it('of claims hide the entities that no claim is left of', () => {
    expect(entities({ voices: ['tass'] })).toEqual(['iran', 'russia'])
    expect(entities({ sections: ['2'], kinds: ALL_KINDS })).toEqual([
      'iran',
      'russia',
      'saudi-arabia',
      'raisi',
      'summit',
      'tass',
    ])
  })

  it.each<[Partial<View>, string[]]>([
    [{ classes: ['hostile'] }, ['saudi-arabia--opposes--iran', 'raisi--accuses--saudi-arabia']],
    [{ classes: ['hostile'], sections: ['2'] }, ['raisi--accuses--saudi-arabia']],
    [{ classes: ['hostile'], status: ['sought'] }, ['saudi-arabia--opposes--iran']],
    [{ types: ['meets'], voices: ['author'] }, ['iran--meets--russia']],
    [{ types: ['meets'], voices: ['raisi'] }, []],
    [{ kinds: ['state'], classes: ['hostile'] }, ['saudi-arabia--opposes--iran']],
    [{ kinds: [] }, []],
  ])('combine: %j', (change, expected) => {
    expect(relations(change)).toEqual(expected)
  })

  it('choose claims, not whole relations', () => {
    expect(see({ voices: ['tass'] }).claims.map(({ id }) => id)).toEqual(['iran--meets--russia~s4~tass'])
  })
})

describe('focus', () => {
  it('keeps what is within so many steps, in either direction', () => {
    expect(entities({ focus: 'raisi', depth: 1 })).toEqual(['saudi-arabia', 'raisi'])
    expect(entities({ focus: 'raisi', depth: 2 })).toEqual(['iran', 'saudi-arabia', 'raisi', 'council'])
    expect(entities({ focus: 'raisi', depth: 3 })).toEqual([
      'iran',
      'russia',
      'saudi-arabia',
      'raisi',
      'council',
      'summit',
    ])
  })

  it('keeps the claims among the neighbours as well', () => {
    expect(relations({ focus: 'council', depth: 2 })).toEqual([
      'saudi-arabia--member-of--council',
      'saudi-arabia--opposes--iran',
      'raisi--accuses--saudi-arabia',
    ])
  })

  it('shows what is focused on whatever its kind, and without any relation', () => {
    expect(entities({ focus: 'parliament' })).toEqual(['iran', 'parliament'])
    expect(entities({ focus: 'oman', depth: 3 })).toEqual(['oman'])
    expect(entities({ focus: 'oman', voices: ['tass'] })).toEqual(['oman'])
  })

  it('shows the ends of a chain whatever their kind', () => {
    expect(entities({ from: 'parliament', kinds: ['state'] })).toContain('parliament')
    expect(relations({ to: 'parliament', kinds: ['state'] })).toContain('parliament--part-of--iran')
  })

  it('walks only over claims that pass the filters', () => {
    expect(entities({ focus: 'raisi', depth: 3, classes: ['hostile'] })).toEqual([
      'iran',
      'saudi-arabia',
      'raisi',
    ])
  })
})

describe('counts', () => {
  it('are of entities for kinds, of claims for the rest, each as if its own filter were open', () => {
    const counts = facetCounts(graph, { ...DEFAULT_VIEW, voices: ['raisi'] })
    expect(Object.fromEntries(counts.get('kinds')!)).toEqual({ state: 1, person: 1 })
    expect(Object.fromEntries(counts.get('voices')!)).toEqual({ author: 4, tass: 1, raisi: 1 })
    expect(Object.fromEntries(counts.get('classes')!)).toEqual({ hostile: 1 })
    expect(facetCounts(graph, DEFAULT_VIEW).get('kinds')!.get('institution')).toBe(2)
  })

  it('are what choosing the value alone leaves, where there is no focus', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (any, asked) => {
        const view = { ...asked, focus: null }
        const counts = facetCounts(any, view)
        for (const facet of FACETS.filter((one) => one !== 'kinds'))
          for (const value of facetValues(any, facet))
            expect(counts.get(facet)!.get(value) ?? 0).toBe(
              visible(any, { ...withoutFacet(view, facet), [facet]: [value] }).claims.length,
            )
      }),
      { numRuns: 30 },
    )
  })
})

describe('ways out of an empty picture', () => {
  it('are the filters that bring claims back, most first', () => {
    const view: View = { ...DEFAULT_VIEW, voices: ['raisi'], status: ['occurred'], sections: ['2'] }
    expect(visible(graph, view).claims).toEqual([])
    expect(filtersToLift(graph, view)).toEqual([
      { loosen: 'voices', claims: 1 },
      { loosen: 'status', claims: 1 },
    ])
  })

  it('name the kinds even when only the default hides them', () => {
    const view: View = { ...DEFAULT_VIEW, types: ['reports-on'] }
    expect(filtersToLift(graph, view)).toEqual([
      { loosen: 'types', claims: 6 },
      { loosen: 'kinds', claims: 1 },
    ])
    expect(visible(graph, withoutFilter(graph, view, 'kinds')).claims).toHaveLength(1)
  })

  it('name the focus', () => {
    expect(filtersToLift(graph, { ...DEFAULT_VIEW, focus: 'oman' })).toEqual([{ loosen: 'focus', claims: 6 }])
  })
})

describe('any view of any graph', () => {
  const passes = (any: Graph, view: View, claim: Claim) =>
    (!view.classes || view.classes.includes(classOf(claim.relation))) &&
    (!view.types || view.types.includes(claim.relation.type)) &&
    (!chosenVoices(view) || chosenVoices(view)!.includes(claim.voice.id)) &&
    (!view.status || view.status.includes(claim.status)) &&
    (!view.sections || view.sections.includes(String(claim.sentence.section))) &&
    (!view.disputes || view.disputes.includes(disputesIn(any).get(claim.relation.id)!))

  it('shows only claims that pass each filter and whose both ends are shown', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (any, view) => {
        const seen = visible(any, view)
        const kinds = selectedValues(any, view, 'kinds')
        for (const claim of seen.claims) {
          expect(passes(any, view, claim)).toBe(true)
          expect(seen.entities.has(claim.relation.source) && seen.entities.has(claim.relation.target)).toBe(
            true,
          )
        }
        for (const [id, { kind }] of seen.entities)
          expect([view.focus, view.from, view.to].includes(id) || kinds.includes(kind)).toBe(true)
        expect([...seen.claimsOf.values()].flat()).toHaveLength(seen.claims.length)
        expect(any.claims.filter((claim) => seen.claims.includes(claim))).toEqual(seen.claims)
      }),
    )
  })

  it('without a focus shows every claim that passes and whose ends are of a shown kind', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (any, asked) => {
        const view = { ...asked, focus: null, from: null, to: null }
        const kinds = selectedValues(any, view, 'kinds')
        const shown = (id: string) => kinds.includes(any.entities.get(id)!.kind)
        expect(visible(any, view).claims).toEqual(
          any.claims.filter(
            (c) => passes(any, view, c) && shown(c.relation.source) && shown(c.relation.target),
          ),
        )
      }),
    )
  })

  it('hides nothing that was shown when one filter, or the focus, is loosened', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), fc.constantFrom(...FACETS), (any, view, way) => {
        const more = new Set(visible(any, withoutFilter(any, view, way)).claims)
        for (const claim of visible(any, view).claims) expect(more.has(claim)).toBe(true)
      }),
    )
  })

  it('is filtered exactly if something differs from the view without filters', () => {
    expect(isFiltered({ ...DEFAULT_VIEW, q: 'oil', select: 'iran', depth: 2 })).toBe(false)
    expect(isFiltered({ ...DEFAULT_VIEW, focus: 'iran' })).toBe(true)
    for (const facet of FACETS) expect(isFiltered({ ...DEFAULT_VIEW, [facet]: [] })).toBe(true)
  })
})
