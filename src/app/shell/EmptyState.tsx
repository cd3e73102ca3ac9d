import { useMemo } from 'react'
import { withoutFilter, filtersToLift } from '../../domain/visibility/visible.ts'
import { FILTER_NAMES } from '../../domain/view/filters.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './app.module.css'
import * as messages from '../../messages/shell.ts'

/** What stands where the filters leave nothing: which of them to loosen, and how much that brings back. */
export function EmptyState() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const relaxations = useMemo(() => filtersToLift(graph, view), [graph, view])
  return (
    <div className={styles.empty} role="status">
      <h2>{messages.noClaimPassesTheseFilters}</h2>
      {relaxations.length > 0 ? (
        <p>{messages.toSeeSomeAgainLoosen}</p>
      ) : (
        <p>{messages.onlyLooseningSeveralOfThem}</p>
      )}
      <ul>
        {relaxations.map(({ loosen, claims }) => (
          <li key={loosen}>
            <button
              type="button"
              className={buttons.button}
              onClick={() => actions.switchTo(withoutFilter(graph, view, loosen))}
            >
              {messages.liftTheFilterOnName({ name: FILTER_NAMES[loosen], claims })}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={buttons.button} onClick={() => actions.reset()}>
            {messages.resetAllFilters}
          </button>
        </li>
      </ul>
    </div>
  )
}
