import type { KeyboardEvent } from 'react'
import type { Sentence } from '../../domain/graph/graph.ts'
import { attributesOf, textLanguage } from '../../domain/text/language.ts'
import * as styles from './proof.module.css'
import * as messages from '../../messages/proof.ts'

interface Props {
  sentence: Sentence
  language: string
  /** It was taken for the proof, and is none. */
  missed: boolean
  /** Tab stops here. */
  isStop: boolean
  onFocus(): void
  onKeyDown(event: KeyboardEvent): void
  onChoose(): void
}

/** A sentence that may be the one that is looked for. */
export function SentenceChoice({ sentence, language, missed, isStop, onFocus, onKeyDown, onChoose }: Props) {
  return (
    <button
      type="button"
      className={styles.sentence}
      dir={textLanguage(language).dir}
      data-choice
      data-missed={missed}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      onClick={onChoose}
    >
      <span className={styles.number}>{sentence.order + 1}</span>{' '}
      <span>
        <span {...attributesOf(language)}>{sentence.text}</span>
        {missed && (
          <>
            {' '}
            <bdi className={styles.not}>{messages.notThisOne}</bdi>
          </>
        )}
      </span>
    </button>
  )
}
