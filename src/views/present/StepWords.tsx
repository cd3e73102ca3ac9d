import type { TourStep } from '../../domain/graphFile.ts'
import { useReader } from '../../store/useReader.ts'
import styles from './present.module.css'

/** What a step says in our words, and what it asks: the answer waits until it is asked for. */
export function StepWords({ step: { text, question } }: { step: TourStep }) {
  const { curtain, does } = useReader((state) => state)
  return (
    <div className={styles.words}>
      <p>{text}</p>
      {question && (
        <p className={styles.question}>
          <b>{question.ask}</b>{' '}
          {curtain.answer ? (
            <span className={styles.answer}>{question.answer}</span>
          ) : (
            <button type="button" onClick={() => does.draw({ answer: true })}>
              Show the answer
            </button>
          )}
        </p>
      )}
    </div>
  )
}
