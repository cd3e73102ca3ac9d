import { useState } from 'react'
import { PHASE_NAMES } from '../../domain/timeline/phaseNames.ts'
import type { TimelineColumn } from '../../domain/timeline/timeline.ts'
import { firstItems } from '../../domain/timeline/firstItems.ts'
import { Group } from './Group.tsx'
import * as styles from './timeline.module.css'
import * as messages from '../../messages/timeline.ts'

/** Items drawn at once in a column. */
const BATCH = 60

/** All that the text tells in one phase: first what it dates, then what it does not. */
export function PhaseColumn({ column }: { column: TimelineColumn }) {
  const [wanted, setWanted] = useState(BATCH)
  const { label, explained } = PHASE_NAMES[column.phase]
  const { groups, rest } = firstItems(column.groups, wanted)
  return (
    <section className={styles.column} data-phase={column.phase} aria-label={label}>
      <h2 tabIndex={-1}>
        {label} <small>{messages.claims({ claims: column.claims })}</small>
        <span>{explained}</span>
      </h2>
      {groups.map((group) => (
        <Group key={`${group.order} ${group.words}`} group={group} />
      ))}
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setWanted(wanted + BATCH)}>
          {messages.showMore({ count: Math.min(BATCH, rest) })}
        </button>
      )}
    </section>
  )
}
