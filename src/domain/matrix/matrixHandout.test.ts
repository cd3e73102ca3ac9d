import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryGraph, arbitraryKnownView } from '../testData/arbitrary.test-data.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { DEFAULT_VIEW } from '../view/view.ts'
import { matrixOf } from './matrix.ts'
import { matrixHandout } from './matrixHandout.ts'

describe('the matrix on paper', () => {
  it('has each claim of its cells once, under a number that stands in every cell of the claim', () => {
    fc.assert(
      fc.property(
        arbitraryGraph(),
        arbitraryKnownView(),
        fc.integer({ min: 2, max: 8 }),
        (graph, view, most) => {
          const sheet = matrixHandout(graph, view, most)
          fc.pre(sheet !== null)
          const listed = sheet.edges.flatMap(({ number, relations }) =>
            relations.flatMap(({ claims }) => claims.map(({ claim }) => ({ number, claim }))),
          )
          expect(listed.map(({ claim }) => claim.id).sort()).toEqual(
            sheet.shown.claims.map(({ id }) => id).sort(),
          )
          expect(sheet.edges.map(({ number }) => number)).toEqual(sheet.edges.map((_, i) => i + 1))
          const { cells } = matrixOf(sheet.shown.claims, sheet.rows)
          for (const cell of cells.values()) {
            const own = listed.filter(({ claim }) => cell.claims.includes(claim)).map(({ number }) => number)
            expect(sheet.numbersIn(cell)).toEqual([...new Set(own)].sort((a, b) => a - b))
            for (const id of [cell.row, cell.column]) expect(sheet.groups.flat()).toContain(id)
          }
          expect(sheet.groups.flat().length).toBeLessThanOrEqual(most)
        },
      ),
    )
  })

  it('of what is selected has only the rows it needs, and none where it has no cell', () => {
    const graph = sampleGraph()
    const of = (select: string) => matrixHandout(graph, { ...DEFAULT_VIEW, select }, 20)
    expect(of('saudi-arabia--opposes--iran')!.groups).toEqual([['iran'], ['saudi-arabia']])
    expect(of('tass--reports-on--summit')).toBeNull()
  })
})
