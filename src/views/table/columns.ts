import type { SortColumn } from '../../domain/view/tableOrder.ts'

export interface Column {
  label: string
  /** Null: a table in this order would tell nobody anything. */
  sort: SortColumn | null
}

/** The columns, from left to right. */
export const COLUMNS: readonly Column[] = [
  { label: 'Place', sort: 'text' },
  { label: 'Source', sort: 'source' },
  { label: 'Relation', sort: 'type' },
  { label: 'Target', sort: 'target' },
  { label: 'Quote', sort: null },
  { label: 'Voice', sort: 'voice' },
  { label: 'Speech', sort: null },
  { label: 'Status', sort: 'status' },
  { label: 'Stance', sort: 'stance' },
]

/** What the rows are sorted by, to follow "Sorted by". */
export const SORT_NAMES: Record<SortColumn, string> = {
  text: 'place in the text',
  source: 'source',
  type: 'relation',
  target: 'target',
  voice: 'voice',
  status: 'status',
  stance: 'stance',
}
