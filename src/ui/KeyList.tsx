import { isRemembered, setSingleKeys, useSingleKeys } from './singleKeys.ts'
import styles from './keyList.module.css'

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
              {single && !on && ' (off)'}
            </dd>
          </div>
        ))}
      </dl>
      <label className={styles.switch}>
        <input type="checkbox" checked={on} onChange={({ target }) => setSingleKeys(target.checked)} />
        <span>
          Letters and signs are shortcuts
          <small>
            Off for whoever speaks to the computer or presses keys by chance. All other keys stay.
            {!isRemembered() && ' Nothing can be stored here: it holds for this visit.'}
          </small>
        </span>
      </label>
    </>
  )
}
