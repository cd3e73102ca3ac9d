import { counted } from '../../domain/text/counted.ts'
import { isolated } from '../../domain/text/language.ts'
import { useActions, useGraph } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import styles from './present.module.css'

/** Where a talk begins: the tours that the text has, and how to go on. */
export function Start() {
  const graph = useGraph()
  const actions = useActions()
  return (
    <div className={styles.start}>
      {graph.file.tours.length > 0 && (
        <ul className={styles.tours} aria-label="Tours">
          {graph.file.tours.map(({ id, title, steps }) => (
            <li key={id}>
              <button type="button" onClick={() => actions.goToStep(1, id)}>
                <Words>{isolated(title)}</Words> <small>{counted(steps.length, 'step')}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>→ next, ← back, B dark, Q a code for the class, ? all keys. Or choose a name in the picture.</p>
    </div>
  )
}
