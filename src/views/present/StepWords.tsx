import type { TourStep } from '../../domain/file/graphFile.ts'
import { attributesOfWords } from '../../domain/text/language.ts'
import { useAppState } from '../../store/useAppState.ts'
import * as styles from './present.module.css'
import { Question } from './Question.tsx'
import { TourWords } from './TourWords.tsx'

/** What a step says in our words, and what it asks. */
export function StepWords({ step: { text, question } }: { step: TourStep }) {
  const language = useAppState((state) => state.graph.file.language)
  return (
    <div className={styles.words}>
      <p {...attributesOfWords(language, text)}>
        <TourWords>{text}</TourWords>
      </p>
      {question && <Question question={question} />}
    </div>
  )
}
