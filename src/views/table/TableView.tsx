// The roles say what the elements are: laid out as cards, some browsers no longer take them for a table.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isMasked } from '../../domain/visibility/maskGraph.ts'
import { belongsTo, isSortable, sortShown, tableRows } from '../../domain/visibility/tableRows.ts'
import { useActions, useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import { ClaimRow } from './ClaimRow.tsx'
import { SORT_NAMES } from './columns.ts'
import { HeaderRow } from './HeaderRow.tsx'
import * as styles from './table.module.css'
import { useScrollToRow } from './useScrollToRow.ts'
import * as messages from '../../messages/table.ts'

/** Rows drawn at once: more would keep a school laptop busy for seconds. */
const BATCH = 500

/** The table: one row for every claim that shows, sortable; the graph's equal for eyes, ears and keyboard. */
export function TableView() {
  const graph = useGraph()
  const view = useView()
  const revealed = useAppState((state) => state.revealed)
  const actions = useActions()
  const body = useRef<HTMLTableSectionElement>(null)
  const [wanted, setWanted] = useState(BATCH)
  const { select } = view
  const sort = sortShown(view)

  const { claims } = useVisible()
  const rows = useMemo(() => tableRows(graph, claims, sort), [graph, claims, sort])
  const firstSelected = rows.findIndex((claim) => belongsTo(claim, select))
  const limit = Math.max(wanted, Math.ceil((firstSelected + 1) / BATCH) * BATCH)
  const choose = useScrollToRow(body, select, actions.select)

  if (!rows.length)
    return (
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{messages.noClaims}</caption>
      </table>
    )

  const showMore = () => {
    flushSync(() => setWanted(limit + BATCH))
    body.current?.rows[limit]?.querySelector('button')?.focus()
  }
  const isNameless = (entity: string) => isMasked({ view, revealed }, 'names', entity)
  const drawn = rows.slice(0, limit)
  return (
    <div className={styles.frame}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>
          {messages.rows({ rows: rows.length })}
          {drawn.length < rows.length && messages.theFirstDrawnShown({ drawn: drawn.length })}
          {messages.sortedBy} {SORT_NAMES[sort.by]}
          {sort.descending && messages.descending}.
        </caption>
        <thead role="rowgroup" className={styles.head}>
          <HeaderRow sort={sort} isSortable={(by) => isSortable(view, by)} onSort={actions.sortBy} />
        </thead>
        <tbody role="rowgroup" ref={body}>
          {drawn.map((claim) => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              language={graph.file.language}
              source={graph.entities.get(claim.relation.source)!}
              target={graph.entities.get(claim.relation.target)!}
              sourceHidden={isNameless(claim.relation.source)}
              targetHidden={isNameless(claim.relation.target)}
              selected={belongsTo(claim, select) ? select : null}
              onSelect={choose}
              onReveal={actions.showHidden}
            />
          ))}
        </tbody>
      </table>
      {drawn.length < rows.length && (
        <button type="button" className={styles.more} onClick={showMore}>
          {messages.showMore({ count: Math.min(BATCH, rows.length - drawn.length) })}
        </button>
      )}
    </div>
  )
}
