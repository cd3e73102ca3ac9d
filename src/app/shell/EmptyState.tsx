import { useMemo } from 'react'
import { counted } from '../../domain/text/counted.ts'
import { withoutFilter, filtersToLift } from '../../domain/visibility/visible.ts'
import { FILTER_NAMES } from '../../domain/view/filters.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import buttons from '../../ui/button.module.css'
import styles from './app.module.css'

/** What stands where the filters leave nothing: which of them to loosen, and how much that brings back. */
export function EmptyState() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const ways = useMemo(() => filtersToLift(graph, view), [graph, view])
  return (
    <div className={styles.empty} role="status">
      <h2>No claim passes these filters</h2>
      {ways.length > 0 ? (
        <p>To see some again, loosen one of them:</p>
      ) : (
        <p>Only loosening several of them brings claims back.</p>
      )}
      <ul>
        {ways.map(({ loosen, claims }) => (
          <li key={loosen}>
            <button
              type="button"
              className={buttons.button}
              onClick={() => actions.switchTo(withoutFilter(graph, view, loosen))}
            >
              Lift the filter on {FILTER_NAMES[loosen]} ({counted(claims, 'claim')})
            </button>
          </li>
        ))}
        <li>
          <button type="button" className={buttons.button} onClick={() => actions.reset()}>
            Reset all filters
          </button>
        </li>
      </ul>
    </div>
  )
}
