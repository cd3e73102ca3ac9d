import { differences } from '../../../domain/analysis/difference.ts'
import type { Claim } from '../../../domain/graph/graph.ts'
import type { Dispute } from '../../../domain/view/dispute.ts'
import { useActions, useAppState, useGraph } from '../../../store/useAppState.ts'
import * as buttons from '../../../ui/button.module.css'
import { Words } from '../../../ui/Words.tsx'
import * as styles from '../analysis.module.css'
import { CitedRelation } from '../CitedRelation.tsx'
import * as messages from '../../../messages/disputes.ts'

const WORDS: Record<Exclude<Dispute, 'none'>, { title: string; meaning: string }> = {
  conflict: { title: messages.inConflict, meaning: messages.inConflictMeaning },
  contested: { title: messages.contested, meaning: messages.contestedMeaning },
  certainty: { title: messages.differentlyCertain, meaning: messages.differentlyCertainMeaning },
}

interface Props {
  dispute: Exclude<Dispute, 'none'>
  relations: readonly (readonly [id: string, claims: readonly Claim[]])[]
}

/** One way in which voices disagree: what it is, how many relations, and which; they can be seen alone. */
export function DisputeSection({ dispute, relations }: Props) {
  const graph = useGraph()
  const actions = useActions()
  const isAlone = useAppState(({ view }) => view.disputes?.join() === dispute)
  const { title, meaning } = WORDS[dispute]
  return (
    <section>
      <h3>
        {title} ({relations.length})
      </h3>
      <p className={styles.soft}>{meaning}</p>
      {relations.length > 0 && (
        <>
          <div className={buttons.row}>
            <button
              type="button"
              className={buttons.button}
              aria-pressed={isAlone}
              onClick={() => (isAlone ? actions.reset('disputes') : actions.only('disputes', dispute))}
            >
              {messages.onlyThese}
            </button>
          </div>
          <ul className={styles.list}>
            {relations.map(([id, claims]) => (
              <li key={id}>
                <CitedRelation relation={graph.relations.get(id)!} claims={claims} />
                {differences(claims).map((line) => (
                  <p key={line} className={styles.soft}>
                    <Words>{line}</Words>
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
