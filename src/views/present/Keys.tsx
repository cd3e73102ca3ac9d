import { Dialog } from '../../ui/Dialog.tsx'
import styles from './present.module.css'

const KEYS: readonly (readonly [string, string])[] = [
  ['→ PageDown Space', 'next; an open question is answered first'],
  ['← PageUp', 'back'],
  ['Home, End', 'first and last step'],
  ['B or .', 'darken the screen, and back'],
  ['R', 'show or hide the answer'],
  ['Q', 'a code of this view for the class'],
  ['S', 'make the pointer a spotlight'],
  ['?', 'this list'],
  ['Escape', 'leave'],
]

/** The keys that work while one presents. */
export function Keys({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
