import { useMemo } from 'react'
import { explain } from '../../../domain/graph/explain.ts'
import { balanceOf } from '../../../domain/analysis/balanceOf.ts'
import { useView } from '../../../store/useAppState.ts'
import { useVisible } from '../../../store/useVisible.ts'
import { Term } from '../../../ui/Term.tsx'
import * as styles from '../analysis.module.css'
import { StancesHidden } from '../StancesHidden.tsx'
import { BalanceChoices } from './BalanceChoices.tsx'
import { Camps } from './Camps.tsx'
import { CitedTieItem } from './CitedTieItem.tsx'
import { HowComputed } from './HowComputed.tsx'
import { Names } from './Names.tsx'
import { TriangleList } from './TriangleList.tsx'
import * as messages from '../../../messages/balance.ts'
import { withElements } from '../../../ui/withElements.ts'

/** Which camps the visible claims draw, and which triangles of friends and foes balance. */
export function BalancePanel() {
  const view = useView()
  const shown = useVisible()
  const { among } = view
  const { triangles, parts, mixed, alone } = useMemo(() => balanceOf(shown, among), [shown, among])
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
          key={part.camps.flat().join(' ')}
          part={part}
          title={
            parts.length === 1 ? null : messages.groupNumberOfParts({ number: i + 1, parts: parts.length })
          }
        />
      ))}
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
