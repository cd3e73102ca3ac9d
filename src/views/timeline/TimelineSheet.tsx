import { PHASE_NAMES } from '../../domain/timeline/phaseNames.ts'
import type { TimelineColumn } from '../../domain/timeline/timeline.ts'
import { Quote } from '../../ui/Quote.tsx'
import * as styles from './timelineSheet.module.css'
import * as messages from '../../messages/timeline.ts'

/** The timeline on paper, in brief: how much is told of each phase, and what dates it. */
export function TimelineSheet({ columns }: { columns: readonly TimelineColumn[] }) {
  return (
    <figure className={styles.sheet}>
      <ol>
        {columns.map(({ phase, claims, groups }) => (
          <li key={phase} data-phase={phase}>
            <b>{PHASE_NAMES[phase].label}</b>
            <small>
              {PHASE_NAMES[phase].explained}; {messages.claims({ claims })}
            </small>
            {groups.map(
              ({ words, order }) =>
                words !== null && (
                  <p key={`${order} ${words}`}>
                    <Quote>{words}</Quote>
                  </p>
                ),
            )}
          </li>
        ))}
      </ol>
      <figcaption>{messages.whatIsToldWhen}</figcaption>
    </figure>
  )
}
