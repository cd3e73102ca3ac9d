import type { Parties } from '../analysis/parties.ts'
import type { Claim } from '../graph/graph.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'

/** Who acts, and who is acted upon. */
export interface Place {
  row: string
  column: string
}
/** All that the claims say of what the one does to the other. */
export interface Cell extends Place {
  /** In the order of the text. */
  claims: readonly Claim[]
}

export interface Matrix {
  /** By `cellKey`; what nobody claims is absent. */
  cells: ReadonlyMap<string, Cell>
  /** Claims that stand in a cell. One of a symmetric relation stands in two. */
  between: readonly Claim[]
  /** Claims of one about itself, or of a leader and the state that the leader acts for: the diagonal is not drawn. */
  within: readonly Claim[]
  /** Claims with an end that has no row. */
  beyond: readonly Claim[]
}

export const cellKey = ({ row, column }: Place): string => `${row} ${column}`

/** The cells in which a claim stands: none, one, or of a symmetric relation two. */
export function placesOf({ relation }: Claim, partyOf: (id: string) => string | undefined): Place[] {
  const row = partyOf(relation.source)
  const column = partyOf(relation.target)
  if (row === undefined || column === undefined || row === column) return []
  const place = { row, column }
  return RELATION_TYPES[relation.type].symmetric ? [place, { row: column, column: row }] : [place]
}

/** The one of the parties for whom an entity counts: itself, or whom it acts for. */
export function partyIn({ ids, actsFor }: Parties): (id: string) => string | undefined {
  const own = new Set(ids)
  return (id) => (own.has(id) ? id : actsFor.get(id))
}

/** Puts each claim where it belongs. Linear in the claims. */
export function matrixOf(claims: readonly Claim[], parties: Parties): Matrix {
  const partyOf = partyIn(parties)
  const cells = new Map<string, Place & { claims: Claim[] }>()
  const sorted = { between: [] as Claim[], within: [] as Claim[], beyond: [] as Claim[] }
  for (const claim of claims) {
    const places = placesOf(claim, partyOf)
    for (const place of places) {
      const key = cellKey(place)
      const cell = cells.get(key)
      if (cell) cell.claims.push(claim)
      else cells.set(key, { ...place, claims: [claim] })
    }
    const { source, target } = claim.relation
    const isWithin = partyOf(source) !== undefined && partyOf(source) === partyOf(target)
    sorted[places.length ? 'between' : isWithin ? 'within' : 'beyond'].push(claim)
  }
  return { cells, ...sorted }
}
