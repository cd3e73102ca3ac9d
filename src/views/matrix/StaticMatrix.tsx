import { cellInWords, cellLook } from '../../domain/matrix/cellLook.ts'
import { relationToOpen } from '../../domain/matrix/cellChoice.ts'
import { cellKey, type Cell, type Matrix } from '../../domain/matrix/matrix.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import type { View } from '../../domain/view/view.ts'
import { Words } from '../../ui/Words.tsx'
import { Mark } from './Mark.tsx'
import { PartyName } from './PartyName.tsx'
import * as styles from './matrix.module.css'
import * as messages from '../../messages/matrix.ts'

interface Props {
  graph: Graph
  groups: readonly (readonly string[])[]
  matrix: Matrix
  compare: View['compare']
  label: string
  select?: string | null
  /** What stands beside a cell's mark: on paper its numbers. */
  numbersIn?(cell: Cell): readonly number[]
  onSelect?(id: string): void
}

/** The matrix for paper and for the back row: a plain table. */
export function StaticMatrix({ graph, groups, matrix, compare, label, select, numbersIn, onSelect }: Props) {
  const ids = groups.flat()
  const firsts = new Set(groups.slice(1).flatMap(([first]) => first ?? []))
  const begins = (id: string) => firsts.has(id) || undefined
  const contentOf = (cell: Cell) => {
    const look = cellLook(cell.claims, compare)
    return (
      <>
        <Mark look={look} />
        <span className="visually-hidden">
          <Words>{cellInWords(graph, look, compare)}</Words>
        </span>
        {numbersIn && <small>{numbersIn(cell).join(', ')}</small>}
      </>
    )
  }
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <td className={styles.corner}>
            <span>{messages.whoActs}</span>
            <span>{messages.uponWhom}</span>
          </td>
          {ids.map((id) => (
            <th key={id} scope="col" className={styles.column} data-begins={begins(id)}>
              <PartyName entity={graph.entities.get(id)!} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((row) => (
          <tr key={row} data-begins={begins(row)}>
            <th scope="row" className={styles.row}>
              <PartyName entity={graph.entities.get(row)!} />
            </th>
            {ids.map((column) => {
              const cell = matrix.cells.get(cellKey({ row, column }))
              const isSelected = cell?.claims.some(({ relation }) => relation.id === select)
              return (
                <td
                  key={column}
                  className={row === column ? styles.diagonal : styles.cell}
                  data-begins={begins(column)}
                  data-selected={isSelected || undefined}
                >
                  {cell &&
                    (onSelect ? (
                      <button type="button" onClick={() => onSelect(relationToOpen(cell))}>
                        {contentOf(cell)}
                      </button>
                    ) : (
                      contentOf(cell)
                    ))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
