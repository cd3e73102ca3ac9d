import { counted } from '../../../domain/text/counted.ts'
import { groupBy } from '../../../domain/graph/graph.ts'
import type { CitedChains } from '../../../domain/analysis/citedChains.ts'
import { LONGER } from '../../../domain/view/analysis.ts'
import { useActions, useView } from '../../../store/useAppState.ts'
import buttons from '../../../ui/button.module.css'
import styles from '../analysis.module.css'
import { Chain } from './Chain.tsx'

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
          <h3>
            {chainCount(group.length)} of {stepCount(length)}
          </h3>
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
      {cut && <p className={styles.soft}>There are more than these; the first {chains.length} are listed.</p>}
      {!cut && next && (
        <button type="button" className={buttons.button} onClick={() => actions.findChains({ longer: next })}>
          Show chains of {stepCount(shortest! + next)} too
        </button>
      )}
    </>
  )
}

const chainCount = (n: number) => (n === 1 ? 'One chain' : `${n} chains`)
const stepCount = (n: number) => counted(n, 'step')
