import type { Graph } from '../../domain/graph/graph.ts'
import { MISSES_TO_SHOW, type Attempt } from '../../domain/proof/attempt.ts'
import type { Question } from '../../domain/proof/question.ts'
import * as buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import * as styles from './proof.module.css'
import { missLines, sentenceNumber } from './words.ts'
import * as messages from '../../messages/proof.ts'

interface Props {
  graph: Graph
  question: Question
  attempt: Attempt
  onShow(): void
}

/** Why it is none and what to look for, to whoever took another sentence for the proof; after a few of them, the way to the right one. */
export function Miss({ graph, question, attempt: { misses }, onShow }: Props) {
  return (
    <div className={styles.said}>
      <p>
        <b>{messages.sentenceDoesNotClaimIt({ sentence: sentenceNumber(graph, misses.at(-1)!) })}</b>
      </p>
      {missLines(graph, question, misses).map((line) => (
        <p key={line}>
          <Words>{line}</Words>
        </p>
      ))}
      {misses.length >= MISSES_TO_SHOW && (
        <button type="button" className={buttons.button} onClick={onShow}>
          {messages.showMeTheSentence}
        </button>
      )}
    </div>
  )
}
