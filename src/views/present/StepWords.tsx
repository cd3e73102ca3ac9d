import type { TourStep } from '../../domain/file/graphFile.ts'
import { attributesOfWords } from '../../domain/text/language.ts'
import { useActions, useGraph, useOverlay } from '../../store/useAppState.ts'
import * as styles from './present.module.css'
import { TourWords } from './TourWords.tsx'
import * as messages from '../../messages/present.ts'

/** What a step says in our words, and what it asks: the answer waits until it is asked for. */
export function StepWords({ step: { text, question } }: { step: TourStep }) {
  const graph = useGraph()
  const overlay = useOverlay()
  const actions = useActions()
  const said = (words: string) => attributesOfWords(graph.file.language, words)
  return (
    <div className={styles.words}>
      <p {...said(text)}>
        <TourWords>{text}</TourWords>
      </p>
      {question && (
        <p className={styles.question}>
          <b {...said(question.ask)}>
            <TourWords>{question.ask}</TourWords>
          </b>{' '}
          {overlay.answer ? (
            <span className={styles.answer} {...said(question.answer)}>
              <TourWords>{question.answer}</TourWords>
            </span>
          ) : (
            <button type="button" onClick={() => actions.setOverlay({ answer: true })}>
              {messages.showTheAnswer}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
