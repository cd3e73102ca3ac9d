import { SORT_COLUMNS, type SortColumn, type TableOrder } from '../../domain/view/tableOrder.ts'
import { mapped, oneOf, type ParametersOf } from './parameter.ts'

export const TABLE_ORDER: ParametersOf<TableOrder> = {
  sort: mapped(
    oneOf(SORT_COLUMNS.flatMap((column) => [column, `-${column}`] as const)),
    (text) => ({ by: text.replace('-', '') as SortColumn, descending: text.startsWith('-') }),
    ({ by, descending }) => (descending ? (`-${by}` as const) : by),
  ),
}
