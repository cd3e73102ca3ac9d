import { placeInWords, type Problem } from '../../domain/file/problem.ts'
import * as buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import * as styles from './opening.module.css'
import type { Opened } from './openHere.ts'
import * as messages from '../../messages/openedFile.ts'

const MOST_SHOWN = 100

/** Every problem of a file that cannot be shown: where, what, and how to fix it, here if there is but one way. */
export function ProblemsDialog({
  name,
  problems,
  mended,
  show,
  choose,
  onClose,
}: {
  name: string
  problems: readonly Problem[]
  mended?: Opened & { count: number }
  show(opened: Opened): void
  choose(): void
  onClose(): void
}) {
  return (
    <Dialog title={messages.nameCannotBeShown({ name })} onClose={onClose}>
      <p>
        {problems.length > 1 && `${messages.itHasProblemsProblems({ problems: problems.length })} `}
        {messages.theGraphThatWasOpen}
      </p>
      <ol className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={placeInWords(problem) + problem.what}>
            <code>{placeInWords(problem)}</code> {problem.what}. <em>{problem.fix}</em>
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && (
        <p>{messages.andMoreProblems({ count: problems.length - MOST_SHOWN })}</p>
      )}
      {mended && <p>{messages.nothingElseIsWrongIt}</p>}
      <div className={styles.ways}>
        {mended && (
          <button type="button" className={buttons.button} onClick={() => show(mended)}>
            {messages.openMended({ count: mended.count })}
          </button>
        )}
        <button type="button" className={buttons.button} onClick={choose}>
          {messages.chooseAnotherFile}
        </button>
      </div>
    </Dialog>
  )
}
