import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { groupBy, nameOf } from '../../../domain/graph/graph.ts'
import { useGraph } from '../../../store/useAppState.ts'
import { Words } from '../../../ui/Words.tsx'
import * as styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'
import * as messages from '../../../messages/balance.ts'

const SIGNS = { 1: messages.friends, [-1]: messages.foes, mixed: messages.both }

/** A pair and how it is drawn; on opening, every relation that draws it so. */
export function CitedTieItem({ tie: { a, b, sign, claims } }: { tie: CitedTie }) {
  const graph = useGraph()
  return (
    <li>
      <details className={styles.more}>
        <summary>
          <Words>{messages.aAndBSign({ a: nameOf(graph, a), b: nameOf(graph, b), sign: SIGNS[sign] })}</Words>
        </summary>
        {[...groupBy(claims, ({ relation }) => relation)].map(([relation, own]) => (
          <CitedRelation key={relation.id} relation={relation} claims={own} />
        ))}
      </details>
    </li>
  )
}
