import { useMemo } from 'react'
import { chainRelaxations, type ChainRelaxation } from '../../../domain/analysis/citedChains.ts'
import { FILTER_NAMES } from '../../../domain/view/filters.ts'
import { useActions, useGraph, useView } from '../../../store/useAppState.ts'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import * as messages from '../../../messages/chains.ts'

/** Says that there is no chain, and which filter or rule alone stands in its way. */
export function NoChain() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const relaxations = useMemo(() => chainRelaxations(graph, view), [graph, view])
  return (
    <>
      <p>
        <b>{messages.noChainWithinTheseFilters}</b> {relaxations.length === 0 && messages.liftingAnyOneOfThem}
      </p>
      <ul className={styles.list}>
        {relaxations.map((way) => (
          <li key={way.loosen}>
            <button type="button" className={buttons.button} onClick={() => actions.switchTo(way.view)}>
              {wordsFor(way)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function wordsFor({ loosen, steps }: ChainRelaxation): string {
  switch (loosen) {
    case 'directed':
      return messages.againstDirection({ steps })
    case 'hops':
      return messages.byMembership({ steps })
    case 'kinds':
      return messages.overAllKinds({ steps })
    case 'focus':
      return messages.withoutFocus({ steps })
    default:
      return messages.withoutFilter({ filter: FILTER_NAMES[loosen], steps })
  }
}
