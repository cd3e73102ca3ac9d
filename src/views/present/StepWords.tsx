import type { TourStep } from '../../domain/graphFile.ts'
import { attributesOfWords } from '../../domain/language.ts'
import { useReader } from '../../store/useReader.ts'
import styles from './present.module.css'
import { TourWords } from './TourWords.tsx'

/** What a step says in our words, and what it asks: the answer waits until it is asked for. */
export function StepWords({ step: { text, question } }: { step: TourStep }) {
  const { graph, curtain, does } = useReader((state) => state)
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
          {curtain.answer ? (
            <span className={styles.answer} {...said(question.answer)}>
              <TourWords>{question.answer}</TourWords>
            </span>
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
