import { partiesOf } from '../../domain/analysis/parties.ts'
import { alsoBetween } from '../../domain/matrix/alsoBetween.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import * as styles from './analysis.module.css'
import { CitedRelation } from './CitedRelation.tsx'
import * as messages from '../../messages/analysis.ts'

/** Where leaders count for their states: what else the view shows in the same place as the selected relation. */
export function LeadersToo() {
  const graph = useGraph()
  const view = useView()
  const shown = useVisible()
  const relation = graph.relations.get(view.select ?? '')
  const others = relation ? alsoBetween(graph, shown, partiesOf(graph, shown, view), relation) : []
  if (!others.length) return null
  return (
    <section className={styles.panel} aria-label={messages.leadersCounted}>
      <h3>{messages.leadersCounted}</h3>
      <ul className={styles.list}>
        {others.map((one) => (
          <li key={one.id}>
            <CitedRelation relation={one} claims={shown.claimsOf.get(one.id)!} />
          </li>
        ))}
      </ul>
    </section>
  )
}
