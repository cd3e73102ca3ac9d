import { lookOf } from '../../domain/encoding.ts'
import { classOf, isSettled, relationPhrase, stanceOf, type Claim } from '../../domain/graph.ts'
import type { Relation } from '../../domain/graphFile.ts'
import { STATUSES } from '../../domain/vocabulary.ts'
import { useReader } from '../../store/useReader.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import styles from './evidence.module.css'

interface Props {
  relation: Relation
  claims: readonly Claim[]
  /** The entity from whose side it is told. */
  from?: string
}

/** A relation in a list, with its line as the picture draws it and its claims counted. */
export function RelationButton({ relation, claims, from }: Props) {
  const { graph, does } = useReader((state) => state)
  const stance = stanceOf(claims)
  const settled = isSettled(claims)
  const look = lookOf({ stance, structural: classOf(relation) === 'structural' })
  const dash = settled ? look.dash : look.unsettledDash
  const statuses = [...new Set(claims.map(({ status }) => STATUSES[status].label.toLowerCase()))].join(', ')
  return (
    <li>
      <button
        type="button"
        className={styles.relation}
        onClick={() => does.select(relation.id)}
        onPointerEnter={() => does.hover(relation.id)}
        onPointerLeave={() => does.hover(null)}
      >
        <LineSample color={`var(${look.color})`} end={look.end} {...(dash && { dash: dash.join(' ') })} />
        <span>
          {relationPhrase(graph, relation, from)}
          <small>{`${claims.length} ${claims.length === 1 ? 'claim' : 'claims'} · ${statuses}`}</small>
        </span>
      </button>
    </li>
  )
}
