import { memo, useMemo, useRef, type SyntheticEvent } from 'react'
import { cellToStart, relationToOpen } from '../../domain/matrix/cellChoice.ts'
import { cellKey, type Matrix, type Place } from '../../domain/matrix/matrix.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import type { View } from '../../domain/view/view.ts'
import { MatrixRow } from './MatrixRow.tsx'
import { PartyName } from './PartyName.tsx'
import * as styles from './matrix.module.css'
import { placeOf, useGridKeys, type GridPlace } from './useGridKeys.ts'
import * as messages from '../../messages/matrix.ts'

export interface GridEvents {
  /** What stands behind a cell or a name is asked for; `further` by the keyboard, which goes on into the evidence once it is there. */
  onChoose(id: string, pressed: Element, further: boolean): void
  onEscape(): void
  /** The pointer or the keyboard is on a cell; null: on none. */
  onPoint(place: Place | null): void
}

interface Props extends GridEvents {
  graph: Graph
  /** The rows, which are the columns too. */
  groups: readonly (readonly string[])[]
  matrix: Matrix
  compare: View['compare']
  select: string | null
  /** What it shows, for who does not see it. */
  label: string
  /** Keys of the cells that no other voice draws so. */
  alone?: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

/** Rows act, columns are acted upon: a table for eyes and ears, and a grid for the keyboard. */
export const MatrixTable = memo(function MatrixTable(props: Props) {
  const { graph, groups, matrix, compare, select, label, alone = NONE, onChoose, onEscape, onPoint } = props
  const ids = useMemo(() => groups.flat(), [groups])
  const firsts = useMemo(() => new Set(groups.slice(1).flatMap(([first]) => first ?? [])), [groups])
  const start = useMemo(() => cellToStart(ids, matrix, select), [ids, matrix, select])

  const at = (place: GridPlace): Place => ({
    row: ids[place.row - 1] ?? '',
    column: ids[place.column - 1] ?? '',
  })
  const choose = (place: GridPlace | null, pressed: Element, further: boolean) => {
    if (!place) return
    const { row, column } = at(place)
    const cell = matrix.cells.get(cellKey({ row, column }))
    const id = place.row === 0 ? column : place.column === 0 ? row : cell && relationToOpen(cell)
    if (id) onChoose(id, pressed, further)
  }
  const point = (event: SyntheticEvent) => {
    const place = placeOf(event)
    onPoint(place && place.row > 0 && place.column > 0 ? at(place) : null)
  }
  const table = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(
    table,
    { row: start ? ids.indexOf(start.row) + 1 : 1, column: start ? ids.indexOf(start.column) + 1 : 0 },
    { enter: (place, pressed) => choose(place, pressed, true), escape: onEscape },
  )
  const stopIn = (row: number) => (keys.at.row === row ? keys.at.column : null)
  return (
    // A grid is a table whose cells take the keyboard, one at a time.
    /* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/interactive-supports-focus */
    <table
      role="grid"
      className={styles.table}
      aria-label={label}
      ref={table}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        keys.onFocus(event)
        point(event)
      }}
      onPointerOver={point}
      onPointerLeave={() => onPoint(null)}
      onClick={(event) => choose(placeOf(event), event.target as Element, false)}
    >
      <thead>
        <tr>
          <td className={styles.corner}>
            <span>{messages.whoActs}</span>
            <span>{messages.uponWhom}</span>
          </td>
          {ids.map((id, i) => (
            <th
              key={id}
              scope="col"
              className={styles.column}
              data-begins={firsts.has(id) || undefined}
              aria-selected={select === id || undefined}
              tabIndex={stopIn(0) === i + 1 ? 0 : -1}
            >
              <PartyName entity={graph.entities.get(id)!} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((id, i) => (
          <MatrixRow
            key={id}
            graph={graph}
            id={id}
            columns={ids}
            firsts={firsts}
            matrix={matrix}
            compare={compare}
            select={select}
            alone={alone}
            stop={stopIn(i + 1)}
          />
        ))}
      </tbody>
    </table>
  )
})
