import { createPortal } from 'react-dom'
import styles from './opening.module.css'

/** Says that what is held over the page can be dropped. Over an open dialog too, which lies above everything outside it. */
export function DropHint() {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  return createPortal(
    <div className={styles.hint} role="status">
      <p>Drop the graph file to open it</p>
    </div>,
    dialog ?? document.body,
  )
}
