import type { Agreement } from '../../domain/analysis/compare.ts'
import { sampleOfRelation } from '../../domain/picture/encoding.ts'
import { relationPhrase, voiceName, type Claim } from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import { SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import { usePointing } from '../../store/usePointing.ts'
import { useGraph } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './analysis.module.css'
import * as messages from '../../messages/analysis.ts'

interface Props {
  relation: Relation
  /** Those to be counted; the first is quoted. */
  claims: readonly Claim[]
  /** The entity from whose side it is told. */
  from?: string
  /** Who of two compared voices speaks of it. */
  part?: Agreement
}

/** A relation with its line, which leads to its evidence, and the first of its claims in the text's own words. */
export function CitedRelation({ relation, claims, from, part }: Props) {
  const graph = useGraph()
  const [first] = claims
  return (
    <div className={styles.cited}>
      <button type="button" className={styles.relation} {...usePointing(relation.id)}>
        <LineSample {...sampleOfRelation(relation, claims, part)} />
        <span>
          <Words>{relationPhrase(graph, relation, from)}</Words>
        </span>
      </button>
      {first && (
        <p className={styles.source}>
          <Quote>{first.quote}</Quote>{' '}
          <small>
            <Words>{voiceName(first.voice)}</Words>,{' '}
            {first.speech !== 'hidden' && `${SPEECH[first.speech].label.toLowerCase()}, `}
            {STATUSES[first.status].label.toLowerCase()}
            {claims.length > 1 && ` ${messages.claimsClaimsInAll({ claims: claims.length })}`}
          </small>
        </p>
      )}
    </div>
  )
}
