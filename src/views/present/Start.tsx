import { isolateName } from '../../domain/text/language.ts'
import { useActions, useGraph } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** Where a talk begins: the tours that the text has, and how to go on. */
export function Start() {
  const graph = useGraph()
  const actions = useActions()
  return (
    <div className={styles.start}>
      {graph.file.tours.length > 0 && (
        <ul className={styles.tours} aria-label={messages.tours}>
          {graph.file.tours.map(({ id, title, steps }) => (
            <li key={id}>
              <button type="button" onClick={() => actions.goToStep(1, id)}>
                <Words>{isolateName(title)}</Words> <small>{messages.steps({ steps: steps.length })}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p>{messages.nextBackBDarkQ}</p>
    </div>
  )
}
