import { useMemo } from 'react'
import { explain } from '../../../domain/graph/explain.ts'
import { balanceOf } from '../../../domain/analysis/balanceOf.ts'
import { useView } from '../../../store/useAppState.ts'
import { useVisible } from '../../../store/useVisible.ts'
import { Term } from '../../../ui/Term.tsx'
import styles from '../analysis.module.css'
import { StancesHidden } from '../StancesHidden.tsx'
import { BalanceChoices } from './BalanceChoices.tsx'
import { Camps } from './Camps.tsx'
import { CitedTieItem } from './CitedTieItem.tsx'
import { HowComputed } from './HowComputed.tsx'
import { Names } from './Names.tsx'
import { TriangleList } from './TriangleList.tsx'

/** Which camps the visible claims draw, and which triangles of friends and foes balance. */
export function BalancePanel() {
  const view = useView()
  const shown = useVisible()
  const { among } = view
  const { triangles, parts, mixed, alone } = useMemo(() => balanceOf(shown, among), [shown, among])
  return (
    <div className={styles.panel}>
      <h2>Who is on which side?</h2>
      <p className={styles.soft}>
        Always as this text tells it, by the <Term explained={explain('claim')}>claims</Term> that the filters
        let through: not as the world is.
      </p>
      <StancesHidden />
      <BalanceChoices />
      {parts.length === 0 && (
        <p>No claim that the filters let through draws any two of them as friends or foes alone.</p>
      )}
      {parts.map((part, i) => (
        <Camps
          key={part.camps.flat().join(' ')}
          part={part}
          title={parts.length === 1 ? null : `Group ${i + 1} of ${parts.length}`}
        />
      ))}
      {parts.length > 1 && (
        <p className={styles.soft}>
          No tie connects these groups: which camp of one goes with which of another, the text does not say.
        </p>
      )}
      {mixed.length > 0 && (
        <section>
          <h3>Left out: drawn as friends and as foes ({mixed.length})</h3>
          <p className={styles.soft}>
            Claims of these pairs go both ways. No majority is taken: the pairs count neither as friends nor
            as foes, and stand in no triangle and no camp.
          </p>
          <ul className={styles.list}>
            {mixed.map((tie) => (
              <CitedTieItem key={`${tie.a} ${tie.b}`} tie={tie} />
            ))}
          </ul>
        </section>
      )}
      {alone.length > 0 && (
        <p className={styles.soft}>
          Without friend or foe among those looked at: <Names ids={alone} />.
        </p>
      )}
      <TriangleList triangles={triangles} />
      <HowComputed />
    </div>
  )
}
