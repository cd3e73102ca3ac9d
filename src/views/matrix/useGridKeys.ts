import { useState, type KeyboardEvent, type RefObject, type SyntheticEvent } from 'react'
import { keyOf } from '../../ui/keys.ts'

/** A row and a column of the table, its headers included: they stand in row 0 and column 0. */
export interface GridPlace {
  row: number
  column: number
}

interface GridActions {
  /** Enter or the space bar. */
  enter(at: GridPlace, pressed: Element): void
  escape(): void
}

const PAGE = 5

/** One stop for the Tab key, and the arrows within, as WAI-ARIA's grid pattern has it. The corner is no place to be. */
export function useGridKeys(
  table: RefObject<HTMLTableElement | null>,
  start: GridPlace,
  actions: GridActions,
) {
  const [moved, setMoved] = useState<GridPlace | null>(null)
  const at = moved ?? start

  const go = (to: GridPlace) => {
    const { rows } = table.current!
    const row = Math.max(0, Math.min(to.row, rows.length - 1))
    const column = Math.max(0, Math.min(to.column, rows[0]!.cells.length - 1))
    if (row > 0 || column > 0) rows[row]!.cells[column]!.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.altKey) return
    const { row, column } = at
    const moves: Record<string, () => void> = {
      ArrowUp: () => go({ row: row - 1, column }),
      ArrowDown: () => go({ row: row + 1, column }),
      ArrowLeft: () => go({ row, column: column - 1 }),
      ArrowRight: () => go({ row, column: column + 1 }),
      PageUp: () => go({ row: Math.max(1, row - PAGE), column }),
      PageDown: () => go({ row: row + PAGE, column }),
      Home: () => go(event.ctrlKey ? { row: 1, column: 1 } : { row, column: row === 0 ? 1 : 0 }),
      End: () => go({ row: event.ctrlKey ? Infinity : row, column: Infinity }),
      Enter: () => actions.enter(at, event.target as Element),
      ' ': () => actions.enter(at, event.target as Element),
      Escape: actions.escape,
    }
    const key = keyOf(event, moves)
    if (key === undefined) return
    event.preventDefault()
    moves[key]!()
  }
  const onFocus = (event: SyntheticEvent) => setMoved(placeOf(event))
  return { at, onKeyDown, onFocus }
}

/** The place of the table's cell in which something happens; null between them. */
export function placeOf({ target }: SyntheticEvent): GridPlace | null {
  const cell = (target as Element).closest<HTMLTableCellElement>('td, th')
  const row = cell?.closest('tr')
  return cell && row ? { row: row.rowIndex, column: cell.cellIndex } : null
}
