import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { groupBy, nameOf } from '../../../domain/graph/graph.ts'
import { useGraph } from '../../../store/useAppState.ts'
import { Words } from '../../../ui/Words.tsx'
import styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'

const WORDS = { 1: 'friends', [-1]: 'foes', mixed: 'both' }

/** A pair and how it is drawn; on opening, every relation that draws it so. */
export function CitedTieItem({ tie: { a, b, sign, claims } }: { tie: CitedTie }) {
  const graph = useGraph()
  return (
    <li>
      <details className={styles.more}>
        <summary>
          <Words>{`${nameOf(graph, a)} and ${nameOf(graph, b)}: ${WORDS[sign]}`}</Words>
        </summary>
        {[...groupBy(claims, ({ relation }) => relation)].map(([relation, own]) => (
          <CitedRelation key={relation.id} relation={relation} claims={own} />
        ))}
      </details>
    </li>
  )
}
