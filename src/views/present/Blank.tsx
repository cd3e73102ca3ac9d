import styles from './present.module.css'

/** A dark screen, to talk. Any key that steps, and any click, ends it. */
export function Blank({ onEnd }: { onEnd(): void }) {
  return (
    <button type="button" className={styles.blank} onClick={onEnd} ref={(button) => button?.focus()}>
      <span className="visually-hidden">The screen is dark. Go on</span>
    </button>
  )
}
