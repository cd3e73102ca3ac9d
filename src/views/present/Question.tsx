import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { TourStep } from '../../domain/file/graphFile.ts'
import { attributesOfWords } from '../../domain/text/language.ts'
import { useActions, useAppState, useOverlay } from '../../store/useAppState.ts'
import { predictionOf } from '../../store/presenterSlice.ts'
import * as styles from './question.module.css'
import { TourWords } from './TourWords.tsx'
import * as messages from '../../messages/present.ts'
import { withElements } from '../../ui/withElements.ts'

interface Props {
  question: NonNullable<TourStep['question']>
  buttonStyle?: string | undefined
}

/** What a step asks, and the answer: its place is kept until it is asked for, to write down there what one expects. */
export function Question({ question: { ask, answer }, buttonStyle }: Props) {
  const language = useAppState((state) => state.graph.file.language)
  const prediction = useAppState(predictionOf)
  const overlay = useOverlay()
  const actions = useActions()
  const told = useRef<HTMLParagraphElement>(null)
  const said = (words: string) => attributesOfWords(language, words)
  const reveal = () => {
    flushSync(() => actions.setOverlay({ answer: true }))
    told.current!.focus({ preventScroll: true })
  }
  return (
    <div className={styles.question}>
      <div>
        <b {...said(ask)}>
          <TourWords>{ask}</TourWords>
        </b>
        {overlay.answer && prediction && (
          <span>{withElements(messages.predicted, { words: <i>{prediction}</i> })}</span>
        )}
        <button type="button" className={buttonStyle} data-told={overlay.answer} onClick={reveal}>
          {messages.showTheAnswer}
        </button>
      </div>
      <div>
        {!overlay.answer && (
          <input
            aria-label={messages.prediction}
            value={prediction}
            maxLength={120}
            autoComplete="off"
            placeholder={messages.writeYourPrediction}
            onChange={({ target }) => actions.predict(target.value)}
            onKeyDown={({ key, currentTarget }) =>
              (key === 'Enter' || key === 'Escape') && currentTarget.blur()
            }
          />
        )}
        <p
          ref={told}
          className={overlay.answer ? undefined : styles.kept}
          aria-hidden={overlay.answer ? undefined : true}
          tabIndex={overlay.answer ? -1 : undefined}
          {...said(answer)}
        >
          <TourWords>{answer}</TourWords>
        </p>
      </div>
    </div>
  )
}
