import { relationPhrase, type Graph } from '../../domain/graph/graph.ts'
import { MISSES_TO_SHOW, type Attempt } from '../../domain/proof/attempt.ts'
import type { Question } from '../../domain/proof/question.ts'
import * as buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import * as styles from './proof.module.css'
import { namesToLookFor, sentenceNumber, placeHint } from './words.ts'
import * as messages from '../../messages/proof.ts'
import { withElements } from '../../ui/withElements.ts'

interface Props {
  graph: Graph
  question: Question
  attempt: Attempt
  onShow(): void
}

/** What to look for, to whoever took another sentence for the proof; after a few of them, the way to the right one. */
export function Miss({ graph, question, attempt: { misses }, onShow }: Props) {
  const { relation } = question
  const names = namesToLookFor(graph, relation)
  return (
    <div className={styles.said}>
      <p>
        <b>{messages.sentenceDoesNotClaimIt({ sentence: sentenceNumber(graph, misses.at(-1)!) })}</b>{' '}
        {withElements(messages.lookForWordsAndTryAgain, {
          relation: <Words>{relationPhrase(graph, relation)}</Words>,
        })}
      </p>
      {names.length > 0 && (
        <>
          <p>{messages.theTextMayUseOther}</p>
          <ul className={styles.names}>
            {names.map((name) => (
              <li key={name}>
                <Words>{name}</Words>
              </li>
            ))}
          </ul>
        </>
      )}
      {misses.length >= MISSES_TO_SHOW && (
        <>
          <p>
            <Words>{placeHint(graph, question)}</Words>
          </p>
          <button type="button" className={buttons.button} onClick={onShow}>
            {messages.showMeTheSentence}
          </button>
        </>
      )}
    </div>
  )
}
