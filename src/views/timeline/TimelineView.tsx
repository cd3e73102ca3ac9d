import { useEffect, useMemo, useRef } from 'react'
import { compareVoices } from '../../domain/analysis/compare.ts'
import { calendarOf, timelineOf } from '../../domain/timeline/timeline.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import { DateColumn } from './DateColumn.tsx'
import { JumpBar } from './JumpBar.tsx'
import { PhaseColumn } from './PhaseColumn.tsx'
import { TimelineContext } from './timelineContext.ts'
import * as styles from './timeline.module.css'
import { useColumnKeys } from './useColumnKeys.ts'
import * as messages from '../../messages/timeline.ts'

interface Props {
  enterEvidence(): void
  leave(): void
}

/** What the text tells as before, now and ahead: a column each, and one by date where it gives dates. */
export function TimelineView({ enterEvidence, leave }: Props) {
  const graph = useGraph()
  const { select, compare } = useView()
  const actions = useActions()
  const shown = useVisible()
  const frame = useRef<HTMLDivElement>(null)
  const columns = useMemo(() => timelineOf(graph, shown), [graph, shown])
  const calendar = useMemo(() => calendarOf(columns), [columns])
  const agreements = useMemo(
    () => (compare ? compareVoices(shown.claims, ...compare).agreementOf : null),
    [shown, compare],
  )
  const keys = useColumnKeys(frame, () => (select === null ? leave() : actions.select(null)))
  useEffect(() => {
    // What is selected elsewhere is brought into view; what was pressed here stays where it is.
    const chosen = frame.current?.querySelector('[aria-current]')
    if (select !== null && !chosen?.contains(document.activeElement))
      chosen?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [select])
  const choose = (id: string, byKeyboard: boolean) => {
    if (byKeyboard && id === select) enterEvidence()
    else actions.select(id)
  }
  const isDated = columns.some(({ groups }) => groups.some(({ words }) => words !== null))
  return (
    <TimelineContext value={{ choose, agreements }}>
      {/* The arrows lead from one of its buttons to the next. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div className={styles.frame} ref={frame} role="group" aria-label={messages.phases} {...keys}>
        <p className={styles.about}>
          {messages.whatIsToldWhen} {!isDated && messages.nothingIsDated}
        </p>
        <JumpBar columns={columns} frame={frame} />
        <div className={styles.columns}>
          {calendar.length > 0 && <DateColumn groups={calendar} />}
          {columns.map((column) => (
            <PhaseColumn key={column.phase} column={column} />
          ))}
        </div>
      </div>
    </TimelineContext>
  )
}
