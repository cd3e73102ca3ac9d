export const SORT_COLUMNS = ['text', 'source', 'type', 'target', 'voice', 'status', 'stance'] as const
export type SortColumn = (typeof SORT_COLUMNS)[number]

export interface TableOrder {
  sort: { by: SortColumn; descending: boolean }
}

export const TEXT_ORDER: TableOrder = { sort: { by: 'text', descending: false } }
