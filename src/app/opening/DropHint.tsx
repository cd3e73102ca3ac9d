import { createPortal } from 'react-dom'
import * as styles from './opening.module.css'
import * as messages from '../../messages/opening.ts'

/** Says that what is held over the page can be dropped. Over an open dialog too, which lies above everything outside it. */
export function DropHint() {
  const dialog = [...document.querySelectorAll('dialog[open]')].at(-1)
  return createPortal(
    <div className={styles.hint} role="status">
      <p>{messages.dropTheGraphFileTo}</p>
    </div>,
    dialog ?? document.body,
  )
}
