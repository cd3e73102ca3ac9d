import { dayNumber, type TimelineGroup } from '../../domain/timeline/timeline.ts'
import { dayInWords } from '../../domain/text/shownDay.ts'
import { Group } from './Group.tsx'
import * as styles from './timeline.module.css'
import * as messages from '../../messages/timeline.ts'

type Dated = TimelineGroup & { start: string }

/** What the whole axis is long for, besides what stands on it. */
const LENGTH_REM = 20

/** What the text gives dates for, along an axis on which time passes evenly. */
export function DateColumn({ groups }: { groups: readonly Dated[] }) {
  const days = groups.map(({ start }) => dayNumber(start))
  const span = days.at(-1)! - days[0]! || 1
  return (
    <section className={styles.column} data-phase="date" aria-label={messages.byDate}>
      <h2>
        {messages.byDate}
        <span>{messages.byDateExplained}</span>
      </h2>
      {groups.map((group, i) => (
        <div
          key={`${group.order} ${group.words}`}
          className={styles.date}
          style={{ paddingBlockStart: `${i ? ((days[i]! - days[i - 1]!) / span) * LENGTH_REM : 0}rem` }}
        >
          <b>{inWords(group)}</b>
          <Group group={group} />
        </div>
      ))}
    </section>
  )
}

const inWords = ({ start, end }: Dated): string =>
  end === null || end === start
    ? dayInWords(start)
    : messages.fromTo({ from: dayInWords(start), to: dayInWords(end) })
