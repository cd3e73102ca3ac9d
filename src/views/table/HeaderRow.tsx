// The roles say what the elements are: laid out as cards, some browsers no longer take them for a table.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { ArrowDown as ArrowDownNode, ArrowUp as ArrowUpNode, ArrowUpDown as ArrowUpDownNode } from 'lucide'
import type { SortColumn } from '../../domain/view/tableOrder.ts'
import type { View } from '../../domain/view/view.ts'
import { COLUMNS, type Column } from './columns.ts'
import * as styles from './table.module.css'
import { icon } from '../../ui/icon.tsx'

const ArrowDown = icon(ArrowDownNode)
const ArrowUp = icon(ArrowUpNode)
const ArrowUpDown = icon(ArrowUpDownNode)

type Sort = View['sort']
const ariaSort = ({ descending }: Sort) => (descending ? 'descending' : 'ascending')

interface Props {
  sort: Sort
  isSortable(by: SortColumn): boolean
  onSort(by: SortColumn): void
}

/** The names of the columns. Those that can be sorted by are buttons and show which way they are sorted. */
export function HeaderRow({ sort, isSortable, onSort }: Props) {
  const columns = COLUMNS.map(({ label, sort: by }) => ({ label, sort: by && isSortable(by) ? by : null }))
  return (
    <tr role="row">
      {columns.map((column) => (
        <th
          key={column.label}
          role="columnheader"
          scope="col"
          className={column.sort ? undefined : styles.unsorted}
          aria-sort={column.sort ? (column.sort === sort.by ? ariaSort(sort) : 'none') : undefined}
        >
          <HeaderCell column={column} sort={sort} onSort={onSort} />
        </th>
      ))}
    </tr>
  )
}

function HeaderCell({ column, sort, onSort }: { column: Column; sort: Sort; onSort(by: SortColumn): void }) {
  const { label, sort: by } = column
  if (!by) return label
  const Icon = by !== sort.by ? ArrowUpDown : sort.descending ? ArrowDown : ArrowUp
  return (
    <button type="button" className={styles.sort} onClick={() => onSort(by)}>
      {label}
      <Icon size={14} aria-hidden />
    </button>
  )
}
