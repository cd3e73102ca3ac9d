import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** A dark screen, to talk. Any key that steps, and any click, ends it. */
export function Blank({ onEnd }: { onEnd(): void }) {
  return (
    <button type="button" className={styles.blank} onClick={onEnd} ref={(button) => button?.focus()}>
      <span className="visually-hidden">{messages.theScreenIsDarkGo}</span>
    </button>
  )
}
