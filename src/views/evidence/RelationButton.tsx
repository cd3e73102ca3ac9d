import { sampleOfRelation } from '../../domain/picture/encoding.ts'
import { relationPhrase, type Claim } from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import { STATUSES } from '../../domain/graph/vocabulary.ts'
import { usePointing } from '../../store/usePointing.ts'
import { useGraph } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'

interface Props {
  relation: Relation
  claims: readonly Claim[]
  /** The entity from whose side it is told. */
  from?: string
}

/** A relation in a list, with its line as the picture draws it and its claims counted. */
export function RelationButton({ relation, claims, from }: Props) {
  const graph = useGraph()
  const statuses = [...new Set(claims.map(({ status }) => STATUSES[status].label.toLowerCase()))].join(', ')
  return (
    <li>
      <button type="button" className={styles.relation} {...usePointing(relation.id)}>
        <LineSample {...sampleOfRelation(relation, claims)} />
        <span>
          <Words>{relationPhrase(graph, relation, from)}</Words>
          <small>{`${messages.claims2({ claims: claims.length })} · ${statuses}`}</small>
        </span>
      </button>
    </li>
  )
}
