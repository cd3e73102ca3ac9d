import { ArrowDownUp as ArrowDownUpNode } from 'lucide'
import { useMemo } from 'react'
import { explain } from '../../../domain/graph/explain.ts'
import { citedChains } from '../../../domain/analysis/citedChains.ts'
import { useActions, useGraph, useView } from '../../../store/useAppState.ts'
import { useVisible } from '../../../store/useVisible.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Term } from '../../../ui/Term.tsx'
import * as styles from '../analysis.module.css'
import { ChainEnd } from './ChainEnd.tsx'
import { ChainList } from './ChainList.tsx'
import { NoChain } from './NoChain.tsx'
import * as messages from '../../../messages/chains.ts'
import { withElements } from '../../../ui/withElements.ts'
import { icon } from '../../../ui/icon.tsx'

const ArrowDownUp = icon(ArrowDownUpNode)

/** How two entities are connected: the chains of claims between them, each step with the words behind it. */
export function ChainsPanel() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const shown = useVisible()
  const found = useMemo(() => citedChains(graph, view, shown), [graph, view, shown])
  const { from, to, directed, hops } = view
  return (
    <div className={styles.panel}>
      <h2>{messages.howAreTheyConnected}</h2>
      <p className={styles.soft}>
        {withElements(messages.theShortestChainsFromOne, {
          chains: <Term explained={explain('chain')}>{messages.chains}</Term>,
        })}
      </p>
      <div className={styles.ends}>
        <ChainEnd
          label={messages.from}
          value={from}
          onChoose={(id) => actions.findChains({ from: id, longer: 0 })}
        />
        <ChainEnd
          label={messages.to}
          value={to}
          onChoose={(id) => actions.findChains({ to: id, longer: 0 })}
        />
        <IconButton
          label={messages.swapTheTwoEnds}
          onClick={() => actions.findChains({ from: to, to: from })}
        >
          <ArrowDownUp size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.choices}>
        <label>
          <input
            type="checkbox"
            checked={directed}
            onChange={() => actions.findChains({ directed: !directed, longer: 0 })}
          />
          {messages.onlyFromWhoActsTo}
        </label>
        <label>
          <input
            type="checkbox"
            checked={hops === 'claims'}
            onChange={() => actions.findChains({ hops: hops === 'claims' ? 'all' : 'claims', longer: 0 })}
          />
          {messages.notByMereMembershipOffice}
        </label>
      </div>
      {found && from === to && <p>{messages.theseAreOneAndThe}</p>}
      {found && from !== to && (
        <div aria-live="polite">{found.shortest === null ? <NoChain /> : <ChainList found={found} />}</div>
      )}
    </div>
  )
}
