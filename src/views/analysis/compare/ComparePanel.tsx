import { ArrowDownUp as ArrowDownUpNode } from 'lucide'
import { useMemo, useRef } from 'react'
import { AGREEMENTS, compareVoices, type Agreement } from '../../../domain/analysis/compare.ts'
import { groupBy, voiceName } from '../../../domain/graph/graph.ts'
import { useActions, useGraph, useView } from '../../../store/useAppState.ts'
import { useVisible } from '../../../store/useVisible.ts'
import { Words } from '../../../ui/Words.tsx'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import { StancesHidden } from '../StancesHidden.tsx'
import { AgreementSample } from './AgreementSample.tsx'
import { scrollToTop } from '../scrollToTop.ts'
import { ComparedPairItem } from './ComparedPairItem.tsx'
import { Counts } from './Counts.tsx'
import * as messages from '../../../messages/compare.ts'
import { icon } from '../../../ui/icon.tsx'

const ArrowDownUp = icon(ArrowDownUpNode)

/** What two voices claim, laid beside each other: in conflict, both, and what one alone says. */
export function ComparePanel() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const [a, b] = view.compare!
  const headings = useRef<Partial<Record<Agreement, HTMLElement | null>>>({})
  const { claims } = useVisible()
  const groups = useMemo(() => {
    const { pairs } = compareVoices(claims, a, b)
    return groupBy(pairs, ({ agreement }) => agreement)
  }, [claims, a, b])
  const name = (id: string) => voiceName(graph.voices.get(id)!)
  const titles = {
    conflict: messages.inConflictFriendlyForOne,
    both: messages.bothSpeakOfItWithout,
    first: messages.onlyVoice({ voice: name(a) }),
    second: messages.onlyVoice({ voice: name(b) }),
  }
  const counts = Object.fromEntries(
    AGREEMENTS.map((agreement) => [agreement, groups.get(agreement)?.length ?? 0]),
  ) as Record<Agreement, number>
  return (
    <div className={styles.panel}>
      <h2>
        <Words>{messages.aAndB({ a: name(a), b: name(b) })}</Words>
      </h2>
      <Counts
        titles={titles}
        counts={counts}
        goTo={(agreement) => scrollToTop(headings.current[agreement]!)}
      />
      <p className={styles.soft}>{messages.whoSpeaksOfWhatOne}</p>
      <StancesHidden />
      <div className={styles.row}>
        <button type="button" className={buttons.button} onClick={() => actions.compare([b, a])}>
          <ArrowDownUp size={15} aria-hidden /> {messages.swap}
        </button>
        {view.tour === null && (
          <button type="button" className={buttons.button} onClick={() => actions.compare(null)}>
            {messages.leaveTheComparison}
          </button>
        )}
      </div>
      {AGREEMENTS.map((agreement) => {
        const group = groups.get(agreement) ?? []
        return (
          <section key={agreement}>
            <h3
              className={styles.row}
              tabIndex={-1}
              ref={(heading) => {
                headings.current[agreement] = heading
              }}
            >
              <AgreementSample name={agreement} />{' '}
              <span>
                <Words>{titles[agreement]}</Words> ({group.length})
              </span>
            </h3>
            {group.length === 0 && <p className={styles.soft}>{messages.nothing}</p>}
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
