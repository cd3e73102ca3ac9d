import type { SortColumn } from '../../domain/view/tableOrder.ts'
import * as messages from '../../messages/table.ts'

export interface Column {
  label: string
  /** Null: a table in this order would tell nobody anything. */
  sort: SortColumn | null
}

/** The columns, from left to right. */
export const COLUMNS: readonly Column[] = [
  { label: messages.place, sort: 'text' },
  { label: messages.source, sort: 'source' },
  { label: messages.relation, sort: 'type' },
  { label: messages.target, sort: 'target' },
  { label: messages.quote, sort: null },
  { label: messages.voice, sort: 'voice' },
  { label: messages.speech, sort: null },
  { label: messages.status, sort: 'status' },
  { label: messages.stance, sort: 'stance' },
]

/** What the rows are sorted by, to follow "Sorted by". */
export const SORT_NAMES: Record<SortColumn, string> = {
  text: messages.placeInTheText,
  source: messages.sortedSource,
  type: messages.sortedRelation,
  target: messages.sortedTarget,
  voice: messages.sortedVoice,
  status: messages.sortedStatus,
  stance: messages.sortedStance,
}
