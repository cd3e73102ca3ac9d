import type { TimelineGroup } from '../../domain/timeline/timeline.ts'
import { Quote } from '../../ui/Quote.tsx'
import { EventItem } from './EventItem.tsx'
import { RelationItem } from './RelationItem.tsx'
import * as styles from './timeline.module.css'
import * as messages from '../../messages/timeline.ts'

/** What the same words date, under these words. */
export function Group({ group: { words, entities, items } }: { group: TimelineGroup }) {
  return (
    <div className={styles.group}>
      <h3>{words === null ? messages.theTextDoesNotSayWhen : <Quote>{words}</Quote>}</h3>
      <ul>
        {entities.map((entity) => (
          <EventItem key={entity.id} entity={entity} />
        ))}
        {items.map((item) => (
          <RelationItem key={item.id} item={item} />
        ))}
      </ul>
    </div>
  )
}
