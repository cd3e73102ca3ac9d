import { ArrowDownUp } from 'lucide-react'
import { useMemo } from 'react'
import { AGREEMENTS, compareVoices } from '../../../domain/analysis/compare.ts'
import { groupBy, voiceName } from '../../../domain/graph/graph.ts'
import { useActions, useGraph, useView } from '../../../store/useAppState.ts'
import { useVisible } from '../../../store/useVisible.ts'
import { Words } from '../../../ui/Words.tsx'
import buttons from '../../../ui/button.module.css'
import styles from '../analysis.module.css'
import { StancesHidden } from '../StancesHidden.tsx'
import { AgreementSample } from './AgreementSample.tsx'
import { ComparedPairItem } from './ComparedPairItem.tsx'

/** What two voices claim, laid beside each other: in conflict, both, and what one alone says. */
export function ComparePanel() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const [a, b] = view.compare!
  const { claims } = useVisible()
  const groups = useMemo(() => {
    const { pairs } = compareVoices(claims, a, b)
    return groupBy(pairs, ({ agreement }) => agreement)
  }, [claims, a, b])
  const name = (id: string) => voiceName(graph.voices.get(id)!)
  const titles = {
    conflict: 'In conflict: friendly for one, hostile for the other',
    both: 'Both speak of it, without conflict',
    first: `Only ${name(a)}`,
    second: `Only ${name(b)}`,
  }
  return (
    <div className={styles.panel}>
      <h2>
        <Words>{`${name(a)} and ${name(b)}`}</Words>
      </h2>
      <p className={styles.soft}>
        Who speaks of what one side does to another, as far as the filters let it through. The lines in the
        graph are drawn as here.
      </p>
      <StancesHidden />
      <div className={styles.row}>
        <button type="button" className={buttons.button} onClick={() => actions.compare([b, a])}>
          <ArrowDownUp size={15} aria-hidden /> Swap
        </button>
        <button type="button" className={buttons.button} onClick={() => actions.compare(null)}>
          Leave the comparison
        </button>
      </div>
      {AGREEMENTS.map((agreement) => {
        const group = groups.get(agreement) ?? []
        return (
          <section key={agreement}>
            <h3 className={styles.row}>
              <AgreementSample name={agreement} />{' '}
              <span>
                <Words>{titles[agreement]}</Words> ({group.length})
              </span>
            </h3>
            {group.length === 0 && <p className={styles.soft}>Nothing.</p>}
            {group.length > 0 && (
              <ul className={styles.list}>
                {group.map((pair) => (
                  <ComparedPairItem
                    key={`${pair.source} ${pair.target}`}
                    pair={pair}
                    names={[name(a), name(b)]}
                  />
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}
