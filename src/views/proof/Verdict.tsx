import { ArrowRight as ArrowRightNode } from 'lucide'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import type { Question } from '../../domain/proof/question.ts'
import { SHOWN_SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import * as buttons from '../../ui/button.module.css'
import { JudgedFact } from './JudgedFact.tsx'
import * as styles from './proof.module.css'
import { alsoClaimedIn, verdict } from './words.ts'
import * as messages from '../../messages/proof.ts'
import { icon } from '../../ui/icon.tsx'

const ArrowRight = icon(ArrowRightNode, 'points along')

interface Props {
  graph: Graph
  question: Question
  answer: NonNullable<Attempt['answer']>
  /** The sentence does not say it outright. */
  inOtherWords: boolean
  onNext(): void
}

/** What was right, what is true, and why; then on to the next question. */
export function Verdict({ graph, question, answer: { reading, judgement }, inOtherWords, onNext }: Props) {
  const { claim } = judgement
  const { voice, speech, status } = claim
  return (
    <div className={styles.said}>
      <p className={styles.result} tabIndex={-1} data-next>
        {verdict(judgement)}
      </p>
      <dl className={styles.facts}>
        <JudgedFact
          term={messages.voice}
          right={judgement.voice}
          truth={voiceName(voice)}
          explained={SHOWN_SPEECH[speech].explained}
          taken={voiceName(graph.voices.get(reading.voice)!)}
        />
        <JudgedFact
          term={messages.status}
          right={judgement.status}
          truth={STATUSES[status].label}
          explained={STATUSES[status].explained}
          taken={STATUSES[reading.status].label}
        />
      </dl>
      <p>{alsoClaimedIn(graph, question, claim.sentence.id, inOtherWords)}</p>
      <button type="button" className={`${buttons.button} ${styles.main}`} onClick={onNext}>
        {messages.nextQuestion} <ArrowRight size={16} aria-hidden />
      </button>
    </div>
  )
}
