import { useMemo } from 'react'
import { explain } from '../../../domain/graph/explain.ts'
import { balanceOf } from '../../../domain/analysis/balanceOf.ts'
import { membersOf, type Division } from '../../../domain/analysis/frustration.ts'
import { useGraph, useView } from '../../../store/useAppState.ts'
import { useVisible } from '../../../store/useVisible.ts'
import { Term } from '../../../ui/Term.tsx'
import * as styles from '../analysis.module.css'
import { StancesHidden } from '../StancesHidden.tsx'
import { BalanceChoices } from './BalanceChoices.tsx'
import { Camps } from './Camps.tsx'
import { EntityLinks } from './EntityLinks.tsx'
import { CitedTieItem } from './CitedTieItem.tsx'
import { HowComputed } from './HowComputed.tsx'
import { Names } from './Names.tsx'
import { TriangleList } from './TriangleList.tsx'
import * as messages from '../../../messages/balance.ts'
import { withElements } from '../../../ui/withElements.ts'

const hasTwoCamps = ({ camps }: Pick<Division<unknown>, 'camps'>) => camps.every(({ length }) => length > 0)

/** Which camps the visible claims draw, and which triangles of friends and foes balance. */
export function BalancePanel() {
  const graph = useGraph()
  const { among, leaders } = useView()
  const shown = useVisible()
  const { triangles, parts, mixed, between, alone } = useMemo(
    () => balanceOf(graph, shown, { among, leaders }),
    [graph, shown, among, leaders],
  )
  return (
    <div className={styles.panel}>
      <h2>{messages.whoIsOnWhichSide}</h2>
      <p className={styles.soft}>
        {withElements(messages.alwaysAsThisTextTells, {
          claims: <Term explained={explain('claim')}>{messages.claims}</Term>,
        })}
      </p>
      <StancesHidden />
      <BalanceChoices />
      {parts.length === 0 && <p>{messages.noClaimThatTheFilters}</p>}
      {parts.map((part, i) => (
        <Camps
          key={membersOf(part).join(' ')}
          part={part}
          title={
            parts.length === 1 ? null : messages.groupNumberOfParts({ number: i + 1, parts: parts.length })
          }
        />
      ))}
      {between.length > 0 && (
        <section className={styles.between}>
          <h3>{parts.some(hasTwoCamps) ? messages.betweenTheCamps : messages.inNoCamp}</h3>
          <p className={styles.soft}>{messages.aCommonFoeIsNotEnough}</p>
          <EntityLinks ids={between} />
        </section>
      )}
      {parts.length > 1 && <p className={styles.soft}>{messages.noTieConnectsTheseGroups}</p>}
      {mixed.length > 0 && (
        <section>
          <h3>{messages.leftOutDrawnAsFriends({ mixed: mixed.length })}</h3>
          <p className={styles.soft}>{messages.claimsOfThesePairsGo}</p>
          <ul className={styles.list}>
            {mixed.map((tie) => (
              <CitedTieItem key={`${tie.a} ${tie.b}`} tie={tie} />
            ))}
          </ul>
        </section>
      )}
      {alone.length > 0 && (
        <p className={styles.soft}>
          {withElements(messages.withoutFriendOrFoeAmong, { names: <Names ids={alone} /> })}
        </p>
      )}
      <TriangleList triangles={triangles} />
      <HowComputed />
    </div>
  )
}
