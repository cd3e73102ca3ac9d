import { memo } from 'react'
import { cellInWords, cellLook } from '../../domain/matrix/cellLook.ts'
import { cellKey, type Matrix } from '../../domain/matrix/matrix.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import { belongsTo } from '../../domain/visibility/tableRows.ts'
import type { View } from '../../domain/view/view.ts'
import { Words } from '../../ui/Words.tsx'
import { Mark } from './Mark.tsx'
import * as styles from './matrix.module.css'
import { PartyName } from './PartyName.tsx'
import * as messages from '../../messages/matrix.ts'

interface Props {
  graph: Graph
  id: string
  columns: readonly string[]
  /** Those before whom a group begins. */
  firsts: ReadonlySet<string>
  matrix: Matrix
  compare: View['compare']
  select: string | null
  /** Keys of the cells that no other voice draws so. */
  alone: ReadonlySet<string>
  /** The column in which the Tab key stops; null: in another row. */
  stop: number | null
}

/** What one does to each of the others. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { graph, id, columns, firsts, matrix, compare, select, alone, stop } = props
  const tabIndex = (column: number) => (stop === column ? 0 : -1)
  return (
    <tr data-begins={firsts.has(id) || undefined}>
      <th
        scope="row"
        className={styles.row}
        aria-selected={select === id || undefined}
        tabIndex={tabIndex(0)}
      >
        <PartyName entity={graph.entities.get(id)!} />
      </th>
      {columns.map((column, i) => {
        const key = cellKey({ row: id, column })
        const claims = matrix.cells.get(key)?.claims
        const look = claims && cellLook(claims, compare)
        const isSelected = select !== id && select !== column && claims?.some((one) => belongsTo(one, select))
        return (
          <td
            key={column}
            className={id === column ? styles.diagonal : styles.cell}
            data-begins={firsts.has(column) || undefined}
            data-filled={claims !== undefined || undefined}
            aria-selected={isSelected || undefined}
            tabIndex={tabIndex(i + 1)}
          >
            {look && (
              <>
                <Mark look={look} isAlone={alone.has(key)} />
                <span className="visually-hidden">
                  <Words>{cellInWords(graph, look, compare)}</Words>
                  {alone.has(key) && `, ${messages.noOtherVoice}`}
                </span>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
})
