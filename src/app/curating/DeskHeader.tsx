import { commandName } from '../../domain/draft/commandName.ts'
import { lastDone, lastUndone, present } from '../../domain/draft/history.ts'
import { useDraft, useDraftActions, useDraftState } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from '../../views/curate/curate.module.css'
import { Kept } from './Kept.tsx'
import * as messages from '../../messages/curate.ts'

interface Props {
  onSave(): void
  takeOver(): void
  /** Null while there is nothing to read. */
  onRead: (() => void) | null
  onClose(): void
}

/** What the text is called, where it is kept, and undoing. */
export function DeskHeader({ onSave, takeOver, onRead, onClose }: Props) {
  const draft = useDraft()
  const actions = useDraftActions()
  const history = useDraftState((state) => state.history)
  const [undone, redone] = [lastDone(history), lastUndone(history)]
  const before = history.states[history.position - 1]
  const undoLabel =
    undone && before ? messages.undoWhat({ what: commandName(before, undone) }) : messages.nothingToUndo
  const redoLabel = redone
    ? messages.redoWhat({ what: commandName(present(history), redone) })
    : messages.nothingToRedo
  return (
    <header className={styles.top}>
      <h1>
        <bdi>{draft.file.title}</bdi>
      </h1>
      <Kept onSave={onSave} takeOver={takeOver} />
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.button}
          disabled={!undone}
          title={undoLabel}
          aria-label={undoLabel}
          onClick={actions.undo}
        >
          {messages.undo}
        </button>
        <button
          type="button"
          className={buttons.button}
          disabled={!redone}
          title={redoLabel}
          aria-label={redoLabel}
          onClick={actions.redo}
        >
          {messages.redo}
        </button>
        <button type="button" className={buttons.button} disabled={!onRead} onClick={() => onRead?.()}>
          {messages.read}
        </button>
        <button type="button" className={buttons.button} onClick={onClose}>
          {messages.allTexts}
        </button>
      </div>
    </header>
  )
}
