import { useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { TourStep } from '../../domain/file/graphFile.ts'
import { attributesOfWords } from '../../domain/text/language.ts'
import { useActions, useAppState, useOverlay } from '../../store/useAppState.ts'
import { predictionOf } from '../../store/presenterSlice.ts'
import * as styles from './question.module.css'
import { TourWords } from './TourWords.tsx'
import * as messages from '../../messages/present.ts'

interface Props {
  question: NonNullable<TourStep['question']>
  buttonStyle?: string | undefined
}

/** What a step asks, room to write down what one expects, and the answer, whose place is kept until it is asked for. */
export function Question({ question: { ask, answer }, buttonStyle }: Props) {
  const language = useAppState((state) => state.graph.file.language)
  const prediction = useAppState(predictionOf)
  const overlay = useOverlay()
  const actions = useActions()
  const told = useRef<HTMLParagraphElement>(null)
  const field = useId()
  const said = (words: string) => attributesOfWords(language, words)
  const reveal = () => {
    flushSync(() => actions.setOverlay({ answer: true }))
    told.current!.focus({ preventScroll: true })
  }
  return (
    <div className={styles.question}>
      <b {...said(ask)}>
        <TourWords>{ask}</TourWords>
      </b>
      <label htmlFor={field}>{messages.prediction}</label>
      <input
        id={field}
        value={prediction}
        maxLength={120}
        autoComplete="off"
        placeholder={messages.writeYourPrediction}
        onChange={({ target }) => actions.predict(target.value)}
        onKeyDown={({ key, currentTarget }) => (key === 'Enter' || key === 'Escape') && currentTarget.blur()}
      />
      <button type="button" className={buttonStyle} data-told={overlay.answer} onClick={reveal}>
        {messages.showTheAnswer}
      </button>
      {overlay.answer ? (
        <p ref={told} tabIndex={-1} {...said(answer)}>
          <TourWords>{answer}</TourWords>
        </p>
      ) : (
        <p className={styles.kept} aria-hidden="true">
          <TourWords>{answer}</TourWords>
        </p>
      )}
    </div>
  )
}
