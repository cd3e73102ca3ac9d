import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../graph/graph.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { indexGraph } from '../graph/graph.ts'
import { withoutFacet } from '../view/filters.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { facetCounts, visible } from '../visibility/visible.ts'
import { alsoBetween } from './alsoBetween.ts'
import { matrixByVoice } from './byVoice.ts'
import { matrixOf } from './matrix.ts'
import { mostClaimed, rowsOf } from './rows.ts'
import { shownMatrix } from './shownMatrix.ts'

const shownOf = (graph: ReturnType<typeof sampleGraph>, view: View) => ({
  heard: visible(graph, view),
  all: visible(graph, withoutFacet(view, 'voices')),
})

/** Raisi holds office in Iran, and Iran is against Saudi Arabia, which only Raisi accuses. */
function withOffice() {
  const file = sampleFile()
  const { claims } = file.relations[0]!
  file.relations.push({
    id: 'raisi--holds-office-in--iran',
    source: 'raisi',
    target: 'iran',
    type: 'holds-office-in',
    claims: [{ ...claims[0]!, stance: 'neutral' }],
  })
  return indexGraph(file)
}

const keysOf = (claim: Claim, cells: ReturnType<typeof matrixOf>['cells']) =>
  [...cells].filter(([, cell]) => cell.claims.includes(claim)).map(([key]) => key)

describe('the matrix', () => {
  it('has each visible claim in exactly the cells it belongs to, once in each', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const { heard, all } = shownOf(graph, view)
        const rows = rowsOf(graph, all, { ...view, leaders: false })
        const { cells } = matrixOf(heard.claims, rows)
        for (const claim of heard.claims) {
          const { source, target, type } = claim.relation
          const isIn = source !== target && rows.ids.includes(source) && rows.ids.includes(target)
          const there = [
            `${source} ${target}`,
            ...(RELATION_TYPES[type].symmetric ? [`${target} ${source}`] : []),
          ]
          expect(keysOf(claim, cells).sort()).toEqual(isIn ? there.sort() : [])
        }
        for (const { claims } of cells.values()) expect(new Set(claims).size).toBe(claims.length)
      }),
    )
  })

  it('leaves no visible claim uncounted, and counts each voice as the filter does', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const { heard, all } = shownOf(graph, view)
        const rows = rowsOf(graph, all, view)
        const { between, within, beyond } = matrixOf(heard.claims, rows)
        expect(between.length + within.length + beyond.length).toBe(heard.claims.length)
        const counts = facetCounts(graph, view).get('voices')!
        for (const { voice, matrix } of matrixByVoice(graph, all.claims, rows, null))
          expect(matrix.between.length + matrix.within.length + matrix.beyond.length).toBe(
            counts.get(voice.id) ?? 0,
          )
      }),
    )
  })

  it('has the same rows whoever is heard, each once in any order', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryKnownView(), (graph, view) => {
        const { all } = shownOf(graph, view)
        const other = shownOf(graph, { ...view, compare: null, voices: ['tass'] })
        const rows = rowsOf(graph, all, view)
        expect(rowsOf(graph, other.all, view)).toEqual(rows)
        expect(rows.groups.flat().sort()).toEqual([...rows.ids].sort())
        expect(rows.groups.every(({ length }) => length > 0)).toBe(true)
        expect(mostClaimed(rows, 2).flat().sort()).toEqual(rows.byClaims.slice(0, 2).sort())
      }),
    )
  })

  it('counts what a leader does for the state, and what is between the two for nobody', () => {
    const graph = withOffice()
    const { heard, all } = shownOf(graph, DEFAULT_VIEW)
    const rows = rowsOf(graph, all, DEFAULT_VIEW)
    const { cells, within } = matrixOf(heard.claims, rows)
    expect(cells.get('iran saudi-arabia')!.claims.map(({ relation }) => relation.source)).toEqual(['raisi'])
    expect(within.map(({ relation }) => relation.id)).toEqual(['raisi--holds-office-in--iran'])
    const own = rowsOf(graph, all, { ...DEFAULT_VIEW, among: ['person'] })
    expect(matrixOf(heard.claims, own).cells.has('raisi saudi-arabia')).toBe(true)
    const opposes = graph.relations.get('saudi-arabia--opposes--iran')!
    expect(alsoBetween(graph, heard, rows, opposes).map(({ id }) => id)).toEqual([
      'raisi--accuses--saudi-arabia',
    ])
    expect(alsoBetween(graph, heard, own, opposes)).toEqual([])
  })

  it('stands in camps: friends together, foes apart, the rest last', () => {
    const graph = sampleGraph()
    const { all } = shownOf(graph, DEFAULT_VIEW)
    expect(rowsOf(graph, all, DEFAULT_VIEW).groups).toEqual([['iran', 'russia'], ['saudi-arabia'], ['oman']])
    expect(rowsOf(graph, all, { ...DEFAULT_VIEW, order: 'claims' }).groups).toEqual([
      ['iran', 'russia', 'saudi-arabia', 'oman'],
    ])
    expect(rowsOf(graph, all, { ...DEFAULT_VIEW, order: 'name' }).groups).toEqual([
      ['iran', 'oman', 'russia', 'saudi-arabia'],
    ])
  })

  it('without states has a row for whoever shows, and says so', () => {
    const graph = sampleGraph()
    const view: View = { ...DEFAULT_VIEW, kinds: ['person', 'institution'] }
    const { rows, matrix } = shownMatrix(graph, shownOf(graph, view), view)
    expect(rows.instead).toBe(true)
    expect(rows.groups.flat().sort()).toEqual(['parliament', 'raisi', 'tass'])
    expect(matrix.cells.size).toBe(0)
  })

  it('knows what one voice alone says', () => {
    const graph = sampleGraph()
    const view: View = { ...DEFAULT_VIEW, byVoice: true, among: ['person'] }
    const { each } = shownMatrix(graph, shownOf(graph, view), view)
    expect(each!.map(({ voice, matrix, alone }) => [voice.id, matrix.cells.size, [...alone]])).toEqual([
      ['author', 3, ['iran russia', 'russia iran', 'saudi-arabia iran']],
      ['tass', 2, ['iran russia', 'russia iran']],
      ['raisi', 1, ['raisi saudi-arabia']],
    ])
  })
})
