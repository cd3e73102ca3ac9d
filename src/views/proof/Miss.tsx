import { relationPhrase, type Graph } from '../../domain/graph/graph.ts'
import { MISSES_TO_SHOW, type Attempt } from '../../domain/proof/attempt.ts'
import type { Question } from '../../domain/proof/question.ts'
import buttons from '../../ui/button.module.css'
import { Words } from '../../ui/Words.tsx'
import styles from './proof.module.css'
import { namesToLookFor, sentenceNumber, whereabouts } from './words.ts'

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
        <b>Sentence {sentenceNumber(graph, misses.at(-1)!)} does not claim it.</b> Look for words that say
        that <Words>{relationPhrase(graph, relation)}</Words>, and try again.
      </p>
      {names.length > 0 && (
        <>
          <p>The text may use other names:</p>
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
            <Words>{whereabouts(graph, question)}</Words>
          </p>
          <button type="button" className={buttons.button} onClick={onShow}>
            Show me the sentence
          </button>
        </>
      )}
    </div>
  )
}
