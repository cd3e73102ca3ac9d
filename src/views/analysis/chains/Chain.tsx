import { nameOf } from '../../../domain/graph/graph.ts'
import type { Hop } from '../../../domain/analysis/citedChains.ts'
import { useGraph } from '../../../store/useAppState.ts'
import { Words } from '../../../ui/Words.tsx'
import * as styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'
import * as messages from '../../../messages/chains.ts'

/** One chain: its entities in a line, and on opening each step with its words and voices. */
export function Chain({ hops, open }: { hops: readonly Hop[]; open: boolean }) {
  const graph = useGraph()
  const name = (id: string) => nameOf(graph, id)
  return (
    <li>
      <details open={open} className={styles.chain}>
        <summary>
          <Words>{[name(hops[0]!.from), ...hops.map(({ to }) => name(to))].join(' → ')}</Words>
        </summary>
        <ol className={styles.hops}>
          {hops.map(({ from, to, relations }) => {
            const [first, ...others] = relations
            return (
              <li key={to}>
                <CitedRelation {...first!} from={from} />
                {others.length > 0 && (
                  <details className={styles.more}>
                    <summary>{messages.othersBetweenTheseTwo({ others: others.length })}</summary>
                    {others.map(({ relation, claims }) => (
                      <CitedRelation key={relation.id} relation={relation} claims={claims} from={from} />
                    ))}
                  </details>
                )}
              </li>
            )
          })}
        </ol>
      </details>
    </li>
  )
}
