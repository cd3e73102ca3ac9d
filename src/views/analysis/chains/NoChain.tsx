import { useMemo } from 'react'
import { counted } from '../../../domain/text/counted.ts'
import { chainRelaxations, type ChainRelaxation } from '../../../domain/analysis/citedChains.ts'
import { FILTER_NAMES } from '../../../domain/view/filters.ts'
import { useActions, useGraph, useView } from '../../../store/useAppState.ts'
import buttons from '../../../ui/button.module.css'
import styles from '../analysis.module.css'

/** Says that there is no chain, and which filter or rule alone stands in its way. */
export function NoChain() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const ways = useMemo(() => chainRelaxations(graph, view), [graph, view])
  return (
    <>
      <p>
        <b>No chain within these filters.</b>{' '}
        {ways.length === 0 && 'Lifting any one of them opens none: the claims do not connect these two.'}
      </p>
      <ul className={styles.list}>
        {ways.map(({ loosen, view: open, steps }) => (
          <li key={loosen}>
            <button type="button" className={buttons.button} onClick={() => actions.switchTo(open)}>
              {wordsFor(loosen)} there is one of {counted(steps, 'step')}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function wordsFor(loosen: ChainRelaxation['loosen']): string {
  if (loosen === 'directed') return 'Against the direction of relations,'
  if (loosen === 'hops') return 'By membership, office or attendance,'
  if (loosen === 'kinds') return 'Over all kinds of entities,'
  return loosen === 'focus' ? 'Without the focus,' : `Without the filter on ${FILTER_NAMES[loosen]},`
}
