import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { indexGraph, isSettled, isStructural, stanceOf } from '../graph/graph.ts'
import type { GraphFile, Relation } from '../file/graphFile.ts'
import { pairKey } from '../analysis/signedPairs.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import {
  ENTITY_KINDS,
  keysOf,
  RELATION_TYPES,
  type RelationType,
  type Stance,
  type Status,
} from '../graph/vocabulary.ts'
import { linesOf } from './lines.ts'
import { visible } from '../visibility/visible.ts'

const ALL = { ...DEFAULT_VIEW, kinds: keysOf(ENTITY_KINDS) }

type Said = [source: string, type: RelationType, target: string, stances: Stance[], status?: Status]

/** The lines of a graph with these relations, r0, r1 …; `expanded` names the relations drawn one by one. */
function linesFrom(said: readonly Said[], expanded: readonly string[] = []) {
  const file = sampleFile()
  const [claim] = file.relations[0]!.claims
  const relations = said.map(([source, type, target, stances, status = 'occurred'], i) => ({
    id: `r${i}`,
    source,
    target,
    type,
    claims: stances.map((stance) => ({ ...claim!, stance, status })),
  })) satisfies GraphFile['relations']
  const graph = indexGraph({ ...file, relations })
  return linesOf(graph, visible(graph, ALL), ({ id }) => expanded.includes(id))
}

describe('lines in the overview', () => {
  it('bundle the relations of one pair and one stance, with their claims counted', () => {
    const [lines] = linesFrom([
      ['iran', 'supports', 'russia', ['cooperative', 'cooperative']],
      ['iran', 'praises', 'russia', ['cooperative']],
      ['iran', 'accuses', 'russia', ['hostile']],
    ])
    expect(lines).toMatchObject([
      { id: 'r0~all', claims: 3, stance: 'cooperative', label: 'supports and 1 more', structural: false },
      { id: 'r2', claims: 1, stance: 'hostile', label: 'accuses', source: 'iran', target: 'russia' },
    ])
    expect(lines!.map(({ relations }) => relations.map(({ id }) => id))).toEqual([['r0', 'r1'], ['r2']])
  })

  it('keep the lines of one pair together, whichever way they go, and pairs apart', () => {
    const pairs = linesFrom([
      ['iran', 'supports', 'russia', ['cooperative']],
      ['iran', 'supports', 'oman', ['cooperative']],
      ['russia', 'accuses', 'iran', ['hostile']],
    ])
    expect(pairs.map((lines) => lines.map(({ id }) => id))).toEqual([['r0', 'r2'], ['r1']])
  })

  it('keep structure apart from what is done', () => {
    const [lines] = linesFrom([
      ['iran', 'member-of', 'council', ['neutral']],
      ['iran', 'influences', 'council', ['neutral']],
      ['iran', 'joining', 'council', ['neutral']],
    ])
    expect(lines).toMatchObject([
      { id: 'r0~all', structural: true },
      { id: 'r1', structural: false },
    ])
  })

  it('call contested only what the claims on one relation contest', () => {
    const [contested] = linesFrom([['iran', 'supports', 'russia', ['cooperative', 'hostile']]])
    expect(contested).toMatchObject([{ stance: 'contested' }])
    const [apart] = linesFrom([
      ['iran', 'member-of', 'council', ['neutral']],
      ['iran', 'joining', 'council', ['cooperative']],
    ])
    expect(apart!.map(({ stance }) => stance)).toEqual(['neutral', 'cooperative'])
  })

  it('are settled as soon as one claim is', () => {
    const [unsettled] = linesFrom([['iran', 'supports', 'russia', ['cooperative'], 'sought']])
    expect(unsettled).toMatchObject([{ settled: false }])
    const [settled] = linesFrom([
      ['iran', 'supports', 'russia', ['cooperative'], 'sought'],
      ['iran', 'praises', 'russia', ['cooperative'], 'ongoing'],
    ])
    expect(settled).toMatchObject([{ settled: true }])
  })
})

describe('the marks of a line', () => {
  const marks = (...said: Said[]) =>
    linesFrom(said)
      .flat()
      .map((line) => line.marks)

  it('are at the target of a directed relation and nowhere on a symmetric one', () => {
    expect(marks(['iran', 'supports', 'russia', ['cooperative']])).toEqual([{ source: false, target: true }])
    expect(marks(['iran', 'meets', 'russia', ['cooperative']])).toEqual([{ source: false, target: false }])
  })

  it('are at both ends of a bundle that goes both ways', () => {
    const there: Said = ['iran', 'supports', 'russia', ['cooperative']]
    const back: Said = ['russia', 'praises', 'iran', ['cooperative']]
    expect(marks(there, back)).toEqual([{ source: true, target: true }])
  })

  it('follow the directed relations of a bundle where others are symmetric', () => {
    const both: Said = ['iran', 'meets', 'russia', ['cooperative']]
    const back: Said = ['russia', 'praises', 'iran', ['cooperative']]
    expect(marks(both, back)).toEqual([{ source: true, target: false }])
  })

  it('are not on a relation of an entity with itself', () => {
    expect(marks(['iran', 'influences', 'iran', ['neutral']])).toEqual([{ source: false, target: false }])
  })
})

describe('lines of any graph', () => {
  const graph = arbitraryGraph()
  const view = arbitraryKnownView()
  /** Some pairs expanded, some not. */
  const expansion = fc
    .integer({ min: 1, max: 4 })
    .map((n) => (relation: Relation) => pairKey(relation).length % n === 0)

  it('hold each visible relation exactly once, under ids that differ', () => {
    fc.assert(
      fc.property(graph, view, expansion, (any, asked, isExpanded) => {
        const shown = visible(any, asked)
        const lines = linesOf(any, shown, isExpanded).flat()
        const ids = lines.flatMap(({ relations }) => relations.map(({ id }) => id))
        expect(ids.sort()).toEqual([...shown.claimsOf.keys()].sort())
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
        expect(lines.reduce((sum, { claims }) => sum + claims, 0)).toBe(shown.claims.length)
      }),
    )
  })

  it('stand one by one where expanded, and one to a stance where not', () => {
    fc.assert(
      fc.property(graph, expansion, (any, isExpanded) => {
        const shown = visible(any, ALL)
        const pairs = linesOf(any, shown, isExpanded)
        for (const pair of pairs)
          expect(new Set(pair.flatMap(({ relations }) => relations.map(pairKey))).size).toBe(1)
        const expanded = pairs.filter(([line]) => isExpanded(line!.relations[0]!))
        for (const { id, relations, label } of expanded.flat()) {
          expect(relations.map((relation) => relation.id)).toEqual([id])
          expect(label).toBe(RELATION_TYPES[relations[0]!.type].label)
        }
        for (const pair of pairs.filter((one) => !expanded.includes(one))) {
          const looks = pair.map(({ stance, structural }) => `${stance} ${structural}`)
          expect(new Set(looks).size).toBe(looks.length)
        }
      }),
    )
  })

  it('say of each of their relations what it says itself', () => {
    fc.assert(
      fc.property(graph, view, (any, asked) => {
        const { claimsOf } = visible(any, asked)
        for (const line of linesOf(any, visible(any, asked), () => false).flat()) {
          for (const relation of line.relations) {
            expect(stanceOf(claimsOf.get(relation.id)!)).toBe(line.stance)
            expect(isStructural(relation)).toBe(line.structural)
          }
          expect(line.settled).toBe(line.relations.some(({ id }) => isSettled(claimsOf.get(id)!)))
        }
      }),
    )
  })
})

it('lines count only the claims that are let through', () => {
  const graph = sampleGraph()
  const claimsOn = (voices: string[] | null) =>
    linesOf(graph, visible(graph, { ...ALL, voices }), () => true)
      .flat()
      .find(({ id }) => id === 'iran--meets--russia')
  expect(claimsOn(null)).toMatchObject({ claims: 2, stance: 'contested' })
  expect(claimsOn(['tass'])).toMatchObject({ claims: 1, stance: 'neutral' })
  expect(claimsOn(['raisi'])).toBeUndefined()
})
