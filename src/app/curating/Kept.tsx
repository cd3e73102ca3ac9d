import { useDraftState } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import * as messages from '../../messages/curate.ts'

const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'short' })

/** Where the work is safe, and where it is not yet. */
export function Kept({ onSave, takeOver }: { onSave(): void; takeOver(): void }) {
  const keeping = useDraftState((state) => state.keeping)
  const unsaved = useDraftState((state) => state.unsaved)
  if (keeping.how === 'elsewhere')
    return (
      <p className={styles.kept} role="alert">
        {messages.openElsewhere}{' '}
        <button type="button" className={buttons.button} onClick={takeOver}>
          {messages.takeOver}
        </button>
      </p>
    )
  const words =
    keeping.how === 'kept'
      ? keeping.at === null
        ? messages.notYetSaved
        : messages.savedAt({ time: TIME.format(keeping.at) })
      : keeping.why === 'full'
        ? messages.browserIsFull
        : messages.browserRefuses
  return (
    <p className={styles.kept} role={keeping.how === 'refused' ? 'alert' : 'status'}>
      {words} · {unsaved ? messages.notInAFile({ count: unsaved }) : messages.allInAFile}{' '}
      <button type="button" className={buttons.button} onClick={onSave}>
        {messages.saveFile}
      </button>
    </p>
  )
}
