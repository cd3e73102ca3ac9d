import { sampleOfRelation } from '../../domain/picture/encoding.ts'
import { isStructural, lineKindOf, relationVerb, stanceOf } from '../../domain/graph/graph.ts'
import type { Relation } from '../../domain/file/graphFile.ts'
import { explain } from '../../domain/graph/explain.ts'
import { pairKey } from '../../domain/analysis/signedPairs.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { LINE_KINDS } from '../../domain/graph/vocabulary.ts'
import { useActions, useGraph } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { HiddenUntilAsked } from '../../ui/HiddenUntilAsked.tsx'
import { AskMore } from './AskMore.tsx'
import { Term } from '../../ui/Term.tsx'
import { ClaimGroups } from './ClaimGroups.tsx'
import { CopyLink } from './CopyLink.tsx'
import { EntityButton } from './EntityButton.tsx'
import * as styles from './evidence.module.css'
import { HiddenByFilters } from './HiddenByFilters.tsx'
import { Notes } from './Notes.tsx'
import { RelationButton } from './RelationButton.tsx'
import * as messages from '../../messages/evidence.ts'

/** A relation: every claim it is made of, and what else the text says of the same two. */
export function RelationEvidence({ relation, shown }: { relation: Relation; shown: Visible }) {
  const graph = useGraph()
  const actions = useActions()
  const all = graph.claimsOf.get(relation.id)!
  const claims = shown.claimsOf.get(relation.id) ?? []
  // A link may lead to what the filters hide: its claims show nevertheless, and the panel says so.
  const told = claims.length ? claims : all
  const stance = stanceOf(told)
  const kind = lineKindOf({ stance, structural: isStructural(relation) })
  const isStance = kind !== 'structural' && kind !== 'hidden'
  const pair = pairKey(relation)
  const siblings = (graph.relationsOf.get(relation.source) ?? []).filter(
    (other) => other.id !== relation.id && pairKey(other) === pair,
  )
  return (
    <>
      <p className={styles.kind}>
        <LineSample {...sampleOfRelation(relation, told)} />
        <HiddenUntilAsked
          what="stance"
          hidden={stance === 'hidden'}
          onReveal={() => actions.showHidden(relation.id)}
        >
          <Term explained={explain(kind)}>
            {LINE_KINDS[kind].label}
            {isStance && ` ${messages.relation}`}
          </Term>
        </HiddenUntilAsked>
      </p>
      <h2 className={styles.phrase}>
        <EntityButton id={relation.source} /> {relationVerb(graph, relation)}{' '}
        <EntityButton id={relation.target} />
      </h2>
      <div className={styles.actions}>
        <CopyLink id={relation.id} />
      </div>
      {claims.length < all.length && (
        <HiddenByFilters>
          {claims.length
            ? messages.claimsHidden({ count: all.length - claims.length })
            : messages.claimsHiddenElsewhere({ count: all.length })}
        </HiddenByFilters>
      )}
      <ClaimGroups claims={told} />
      {siblings.length > 0 && (
        <section>
          <h3>{messages.alsoBetweenTheseTwo}</h3>
          <ul>
            {siblings.map((other) => (
              <RelationButton
                key={other.id}
                relation={other}
                claims={shown.claimsOf.get(other.id) ?? graph.claimsOf.get(other.id)!}
              />
            ))}
          </ul>
        </section>
      )}
      <AskMore />
      <Notes about={[relation.id, ...told.map(({ sentence }) => sentence.id)]} />
    </>
  )
}
