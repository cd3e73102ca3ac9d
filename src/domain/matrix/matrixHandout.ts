import { compareVoices } from '../analysis/compare.ts'
import { groupBy, type Claim, type Graph } from '../graph/graph.ts'
import { handoutExtent, type HandoutExtent } from '../handout/handoutExtent.ts'
import { numberClaims, type Numbered } from '../handout/numberClaims.ts'
import { withoutFacet } from '../view/filters.ts'
import type { View } from '../view/view.ts'
import { visible } from '../visibility/visible.ts'
import { matrixOf, partyIn, type Cell } from './matrix.ts'
import { mostClaimed, onlyRows, rowsOf, type Rows } from './rows.ts'

/** The matrix of a view on paper: cells with numbers, and what stands under each number. */
export interface MatrixHandout extends HandoutExtent {
  rows: Rows
  groups: Rows['groups']
  /** In the order of the text, each claim once: by who is told to act on whom. */
  edges: readonly Numbered[]
  numbersIn(cell: Cell): readonly number[]
}

/** What stands on the printed sheet of a matrix with at most so many rows; null where it would have no cell. */
export function matrixHandout(graph: Graph, view: View, most: number): MatrixHandout | null {
  const extent = handoutExtent(graph, view)
  const rows = rowsOf(graph, visible(graph, withoutFacet(view, 'voices')), view)
  const partyOf = partyIn(rows)
  const endsOf = ({ relation: { source, target } }: Claim) => [partyOf(source)!, partyOf(target)!]
  const { between } = matrixOf(extent.shown.claims, rows)
  // What is asked for alone needs no row for others.
  const asked = extent.subject === null ? null : new Set(between.flatMap(endsOf))
  const groups = mostClaimed(asked ? onlyRows(rows, asked) : rows, most)
  const drawn = new Set(groups.flat())
  const claims = between.filter((claim) => endsOf(claim).every((id) => drawn.has(id)))
  if (!claims.length) return null
  const agreements = view.compare && compareVoices(claims, ...view.compare).agreementOf
  const pairs = groupBy(claims, (claim) => endsOf(claim).join(' '))
  const edges = [...pairs.values()].map((own, i) =>
    numberClaims(i + 1, [...groupBy(own, ({ relation }) => relation)], agreements),
  )
  const numberOf = new Map<Claim, number>(
    edges.flatMap(({ number, relations }) =>
      relations.flatMap((one) => one.claims.map(({ claim }) => [claim, number] as const)),
    ),
  )
  const ends = new Set(claims.flatMap(({ relation: { source, target } }) => [source, target]))
  return {
    subject: extent.subject,
    shown: {
      entities: new Map([...graph.entities].filter(([id]) => drawn.has(id) || ends.has(id))),
      claimsOf: groupBy(claims, ({ relation }) => relation.id),
      claims,
    },
    rows,
    groups,
    edges,
    numbersIn: (cell) => [...new Set(cell.claims.map((claim) => numberOf.get(claim)!))].sort((a, b) => a - b),
  }
}
