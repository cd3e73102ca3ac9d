import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { groupBy } from '../../../domain/graph.ts'
import { useReader } from '../../../store/useReader.ts'
import styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'

const WORDS = { 1: 'friends', [-1]: 'foes', mixed: 'both' }

/** A pair and how it is drawn; on opening, every relation that draws it so. */
export function CitedTieItem({ tie: { a, b, sign, claims } }: { tie: CitedTie }) {
  const graph = useReader((state) => state.graph)
  const name = (id: string) => graph.entities.get(id)!.name
  return (
    <li>
      <details className={styles.more}>
        <summary>
          {name(a)} and {name(b)}: {WORDS[sign]}
        </summary>
        {[...groupBy(claims, ({ relation }) => relation)].map(([relation, own]) => (
          <CitedRelation key={relation.id} relation={relation} claims={own} />
        ))}
      </details>
    </li>
  )
}
