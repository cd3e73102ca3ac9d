import type { Problem } from '../domain/problem.ts'
import { Dialog } from '../ui/Dialog.tsx'
import styles from './app.module.css'

const MOST_SHOWN = 100

/** Every problem of a file that cannot be shown: where, what, and how to mend it. */
export function ProblemsDialog({
  name,
  problems,
  onClose,
}: {
  name: string
  problems: readonly Problem[]
  onClose(): void
}) {
  return (
    <Dialog title={`“${name}” cannot be shown`} onClose={onClose}>
      <p>
        {problems.length === 1 ? 'It has one problem.' : `It has ${problems.length} problems.`} The graph that
        was open stays as it is.
      </p>
      <ol className={styles.problems}>
        {problems.slice(0, MOST_SHOWN).map(({ path, what, mend }) => (
          <li key={path + what}>
            <code>{path}</code> {what}. <em>{mend}</em>
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p>And {problems.length - MOST_SHOWN} more; mend these first.</p>}
    </Dialog>
  )
}
