import { groupBy, isStructural, lineKindOf, stanceOf } from '../graph/graph.ts'
import { cellMark } from './cellMark.ts'
import { cellKey, type Cell, type Matrix } from './matrix.ts'

/** The relation that opens a cell's evidence: of those that make it what it is, the one with most claims. */
export function relationToOpen({ claims }: Cell): string {
  const { of } = cellMark(claims)
  const relations = [...groupBy(claims, ({ relation }) => relation)]
  const deciding = relations.filter(
    ([relation, own]) => lineKindOf({ stance: stanceOf(own), structural: isStructural(relation) }) === of,
  )
  const [best] = (deciding.length ? deciding : relations).sort(([, a], [, b]) => b.length - a.length)
  return best![0].id
}

/** Where among these rows the keyboard begins: in the cell of the selected relation, else in the first one with claims. */
export function cellToStart(ids: readonly string[], { cells }: Matrix, select: string | null): Cell | null {
  const filled = ids.flatMap((row) => ids.flatMap((column) => cells.get(cellKey({ row, column })) ?? []))
  const isSelected = ({ claims }: Cell) => claims.some(({ relation }) => relation.id === select)
  return filled.find(isSelected) ?? filled[0] ?? null
}
