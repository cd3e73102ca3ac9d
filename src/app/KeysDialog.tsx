import { Dialog } from '../ui/Dialog.tsx'
import styles from './app.module.css'

const KEYS: readonly (readonly [string, string])[] = [
  ['Tab', 'to the graph: it is one stop'],
  ['← →', 'round the relations of the present entity, in the order of the text'],
  ['Enter', 'across the relation, to its other end'],
  ['Backspace', 'back along the way you came'],
  ['↓', 'into the claims of the relation'],
  ['F', 'only the neighbourhood of the present entity, and back'],
  ['Home', 'to the overview'],
  ['+ − 0', 'zoom in, zoom out, fit'],
  ['Escape', 'deselect, then out of the graph'],
  ['/', 'search'],
  ['?', 'this list'],
]

/** All keys, in one list. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  if (!open) return null
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
