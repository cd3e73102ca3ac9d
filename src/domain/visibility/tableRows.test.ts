import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { SORT_COLUMNS, type SortColumn } from '../view/tableOrder.ts'
import { belongsTo, tableRows } from './tableRows.ts'

const graph = sampleGraph()
const sorted = (by: SortColumn, descending = false) =>
  tableRows(graph, graph.claims, { by, descending }).map(({ id }) => id)

describe('rows of the table', () => {
  it('stand in the order of the text, or against it', () => {
    expect(sorted('text')).toEqual(graph.claims.map(({ id }) => id))
    expect(sorted('text', true)).toEqual(graph.claims.map(({ id }) => id).reverse())
  })

  it('sort by what is read in the column, not by ids', () => {
    expect(sorted('type').slice(0, 4)).toEqual([
      'raisi--accuses--saudi-arabia~s5~raisi',
      'parliament--influences--deal~s3~author',
      'saudi-arabia--member-of--council~s2~author',
      'parliament--part-of--iran~s3~author',
    ])
    // "The Council" and "The Deal" count with their article; the two about Iran keep the order of the text.
    expect(sorted('target').slice(0, 3)).toEqual([
      'saudi-arabia--opposes--iran~s2~author',
      'parliament--part-of--iran~s3~author',
      'iran--meets--russia~s1~author',
    ])
  })

  it('leave the claims as they were', () => {
    const before = [...graph.claims]
    for (const by of SORT_COLUMNS) sorted(by, true)
    expect(graph.claims).toEqual(before)
  })

  it('keep the order of the text where the column is the same, up and down', () => {
    fc.assert(
      fc.property(arbitraryGraph(), fc.constantFrom(...SORT_COLUMNS), fc.boolean(), (any, by, descending) => {
        const rows = tableRows(any, any.claims, { by, descending })
        expect(new Set(rows)).toEqual(new Set(any.claims))
        if (by !== 'stance') return
        for (const stance of ['cooperative', 'hostile', 'neutral'])
          expect(rows.filter((row) => row.stance === stance)).toEqual(
            any.claims.filter((claim) => claim.stance === stance),
          )
        const names = rows.map((row) => row.stance as string)
        expect(names).toEqual(descending ? [...names].sort().reverse() : [...names].sort())
      }),
    )
  })
})

describe('a claim', () => {
  const claim = graph.claimsOf.get('saudi-arabia--opposes--iran')![0]!

  it.each(['saudi-arabia--opposes--iran', 'saudi-arabia', 'iran', 's2'])('belongs to %s', (id) => {
    expect(belongsTo(claim, id)).toBe(true)
  })

  it.each(['raisi--accuses--saudi-arabia', 'raisi', 's1', null])('does not belong to %s', (id) => {
    expect(belongsTo(claim, id)).toBe(false)
  })
})
