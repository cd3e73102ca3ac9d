import { placeInWords, type Problem } from '../../domain/file/problem.ts'
import buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './opening.module.css'
import type { Opened } from './openHere.ts'

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
    <Dialog title={`“${name}” cannot be shown`} onClose={onClose}>
      <p>
        {problems.length > 1 && `It has ${problems.length} problems. `}The graph that was open stays as it is.
      </p>
      <ol className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map((problem) => (
          <li key={placeInWords(problem) + problem.what}>
            <code>{placeInWords(problem)}</code> {problem.what}. <em>{problem.fix}</em>
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p>And {problems.length - MOST_SHOWN} more; mend these first.</p>}
      {mended && (
        <p>
          Nothing else is wrong. It can be opened with these words as its sentences have them. The file on
          your disk stays as it is; the mended one can then be saved under Share, as “Graph file”.
        </p>
      )}
      <div className={styles.ways}>
        {mended && (
          <button type="button" className={buttons.button} onClick={() => show(mended)}>
            Open with {mended.count === 1 ? 'this quote' : `these ${mended.count} quotes`} mended
          </button>
        )}
        <button type="button" className={buttons.button} onClick={choose}>
          Choose another file
        </button>
      </div>
    </Dialog>
  )
}
