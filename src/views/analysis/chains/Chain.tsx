import type { Hop } from '../../../domain/select/chainsShown.ts'
import { useReader } from '../../../store/useReader.ts'
import styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'

/** One chain: its entities in a line, and on opening each step with its words and voices. */
export function Chain({ hops, open }: { hops: readonly Hop[]; open: boolean }) {
  const graph = useReader((state) => state.graph)
  const name = (id: string) => graph.entities.get(id)!.name
  return (
    <li>
      <details open={open} className={styles.chain}>
        <summary>{[name(hops[0]!.from), ...hops.map(({ to }) => name(to))].join(' → ')}</summary>
        <ol className={styles.hops}>
          {hops.map(({ from, to, relations }) => {
            const [first, ...others] = relations
            return (
              <li key={to}>
                <CitedRelation {...first!} from={from} />
                {others.length > 0 && (
                  <details className={styles.more}>
                    <summary>
                      {others.length} more {others.length === 1 ? 'relation' : 'relations'} between these two
                    </summary>
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
