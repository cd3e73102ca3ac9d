import { disputesIn } from '../../../domain/analysis/disputes.ts'
import { groupBy } from '../../../domain/graph/graph.ts'
import { DISPUTES } from '../../../domain/view/dispute.ts'
import { withoutFacet } from '../../../domain/view/filters.ts'
import { visible } from '../../../domain/visibility/visible.ts'
import { useActions, useAppState, useGraph } from '../../../store/useAppState.ts'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import { DisputeSection } from './DisputeSection.tsx'
import * as messages from '../../../messages/disputes.ts'

const TOLD = DISPUTES.filter((dispute) => dispute !== 'none')

/** Whether anybody contradicts anybody: what is in conflict, contested, or made to sound differently certain, each with its count. */
export function DisputesPanel() {
  const graph = useGraph()
  const actions = useActions()
  const hide = useAppState(({ view }) => view.hide)
  const { claimsOf } = useAppState((state) =>
    visible(state.graph, withoutFacet(withoutFacet(state.view, 'voices'), 'disputes')),
  )
  const disputes = disputesIn(graph)
  const relations = groupBy(claimsOf, ([id]) => disputes.get(id)!)
  const count = (dispute: (typeof DISPUTES)[number]) => relations.get(dispute)?.length ?? 0
  const opposed = count('conflict') + count('contested')
  return (
    <div className={styles.panel}>
      <h2>{messages.doesAnybodyContradictAnybody}</h2>
      {hide?.some((part) => part !== 'names') ? (
        <p className={styles.soft}>{messages.onlyWhatIsRevealedCounts}</p>
      ) : (
        <p>
          {opposed > 0
            ? messages.theyContradict({ opposed })
            : messages.nobodyContradicts({ certainty: count('certainty') })}
        </p>
      )}
      {TOLD.map((dispute) => (
        <DisputeSection key={dispute} dispute={dispute} relations={relations.get(dispute) ?? []} />
      ))}
      <div>
        <button type="button" className={buttons.button} onClick={() => actions.showPanel('voices')}>
          {messages.compareVoicesTwoByTwo}
        </button>
      </div>
    </div>
  )
}
