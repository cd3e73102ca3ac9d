import { groupBy } from '../../../domain/graph/graph.ts'
import type { CitedChains } from '../../../domain/analysis/citedChains.ts'
import { LONGER } from '../../../domain/view/analysis.ts'
import { useActions, useView } from '../../../store/useAppState.ts'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import { Chain } from './Chain.tsx'
import * as messages from '../../../messages/chains.ts'

/** The chains that were found, by length, with the way to longer ones. */
export function ChainList({ found: { chains, shortest, cut } }: { found: CitedChains }) {
  const view = useView()
  const actions = useActions()
  const next = LONGER[view.longer + 1]
  const lengths = [...groupBy(chains, ({ length }) => length)]
  return (
    <>
      {lengths.map(([length, group]) => (
        <section key={length}>
          <h3>{messages.chainsOfSteps({ chains: group.length, steps: length })}</h3>
          <ol className={styles.list}>
            {group.map((hops, i) => (
              <Chain
                key={hops.map(({ to }) => to).join(' ')}
                hops={hops}
                open={length === shortest && (i === 0 || group.length <= 2)}
              />
            ))}
          </ol>
        </section>
      ))}
      {cut && <p className={styles.soft}>{messages.thereAreMoreThanThese({ chains: chains.length })}</p>}
      {!cut && next && (
        <button type="button" className={buttons.button} onClick={() => actions.findChains({ longer: next })}>
          {messages.showChainsOfSteps({ steps: shortest! + next })}
        </button>
      )}
    </>
  )
}
