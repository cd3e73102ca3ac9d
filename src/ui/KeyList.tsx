import { isRemembered, setSingleKeys, useSingleKeys } from './singleKeys.ts'
import * as styles from './keyList.module.css'
import * as messages from '../messages/controls.ts'

export interface KeyRow {
  keys: string
  does: string
  /** Letters, digits or signs, which can be switched off. */
  single?: true
}

/** Keys with what they do, and the switch for those that are single letters or signs. */
export function KeyList({ rows }: { rows: readonly KeyRow[] }) {
  const on = useSingleKeys()
  return (
    <>
      <dl className={styles.keys}>
        {rows.map(({ keys, does, single }) => (
          <div key={keys} data-off={(single && !on) || undefined}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>
              {does}
              {single && !on && ` ${messages.off}`}
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.choice}>
        <input type="checkbox" checked={on} onChange={({ target }) => setSingleKeys(target.checked)} />
        <span>
          {messages.lettersAreShortcuts}
          <small>
            {messages.offForWhoeverSpeaksTo}
            {!isRemembered() && ` ${messages.nothingCanBeStoredHere}`}
          </small>
        </span>
      </label>
    </>
  )
}
