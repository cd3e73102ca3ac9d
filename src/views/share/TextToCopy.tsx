import * as styles from './share.module.css'

/** A text to be taken as it stands: it can be seen, scrolled and selected in one click wherever copying is not allowed. */
export function TextToCopy({ label, text, rows = 1 }: { label: string; text: string; rows?: number }) {
  return (
    <textarea
      className={styles.text}
      aria-label={label}
      readOnly
      rows={rows}
      value={text}
      spellCheck={false}
      onFocus={(event) => event.target.select()}
    />
  )
}
