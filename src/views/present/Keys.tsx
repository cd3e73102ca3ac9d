import { Dialog } from '../../ui/Dialog.tsx'
import { KeyList, type KeyRow } from '../../ui/KeyList.tsx'
import styles from './present.module.css'

const ROWS: readonly KeyRow[] = [
  { keys: '→ PageDown Space', does: 'next; an open question is answered first' },
  { keys: '← PageUp', does: 'back' },
  { keys: 'Home, End', does: 'first and last step' },
  { keys: 'B or .', does: 'darken the screen, and back', single: true },
  { keys: 'R', does: 'show or hide the answer', single: true },
  { keys: 'Q', does: 'a code of this view for the class', single: true },
  { keys: 'S', does: 'make the pointer a spotlight', single: true },
  { keys: '?', does: 'this list', single: true },
  { keys: 'Escape', does: 'leave' },
]

/** The keys that work while one presents. */
export function Keys({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <div className={styles.keys}>
        <KeyList rows={ROWS} />
      </div>
    </Dialog>
  )
}
