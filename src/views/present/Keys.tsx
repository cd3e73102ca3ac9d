import { Dialog } from '../../ui/Dialog.tsx'
import { KeyList, type KeyRow } from '../../ui/KeyList.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

const ROWS: readonly KeyRow[] = [
  { keys: '→ PageDown Space', does: messages.nextAnOpenQuestionIs },
  { keys: '← PageUp', does: 'back' },
  { keys: 'Home, End', does: messages.firstAndLastStep },
  { keys: messages.bOr, does: messages.darkenTheScreenAndBack, single: true },
  { keys: 'R', does: messages.showOrHideTheAnswer, single: true },
  { keys: 'W', does: messages.sentenceOpened, single: true },
  { keys: 'Q', does: messages.aCodeOfThisView, single: true },
  { keys: 'S', does: messages.makeThePointerASpotlight, single: true },
  { keys: '?', does: messages.thisList, single: true },
  { keys: 'Escape', does: 'leave' },
]

/** The keys that work while one presents. */
export function Keys({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={messages.keys} onClose={onClose}>
      <div className={styles.keys}>
        <KeyList rows={ROWS} />
      </div>
    </Dialog>
  )
}
