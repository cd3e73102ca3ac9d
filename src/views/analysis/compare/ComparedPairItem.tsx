import type { ComparedPair } from '../../../domain/analysis/compare.ts'
import { groupBy, nameOf, type Claim } from '../../../domain/graph/graph.ts'
import { useGraph } from '../../../store/useAppState.ts'
import { Words } from '../../../ui/Words.tsx'
import * as styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'

/** What two voices say of one side's doings toward another; only where both speak are their names repeated. */
export function ComparedPairItem({ pair, names }: { pair: ComparedPair; names: readonly [string, string] }) {
  const graph = useGraph()
  const { source, target, first, second, agreement } = pair
  const alone = agreement === 'first' || agreement === 'second'
  const side = (voice: string, claims: readonly Claim[]) =>
    claims.length > 0 && (
      <div key={voice}>
        {!alone && (
          <h4 className={styles.soft}>
            <Words>{voice}</Words>
          </h4>
        )}
        {[...groupBy(claims, ({ relation }) => relation)].map(([relation, own]) => (
          <CitedRelation key={relation.id} relation={relation} claims={own} part={agreement} />
        ))}
      </div>
    )
  return (
    <li>
      <details className={styles.chain} open={!alone}>
        <summary>
          <Words>{`${nameOf(graph, source)} → ${nameOf(graph, target)}`}</Words>
        </summary>
        {side(names[0], first)}
        {side(names[1], second)}
      </details>
    </li>
  )
}
