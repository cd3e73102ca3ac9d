import type { ReactNode } from 'react'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import type { Attempt } from '../../domain/proof/attempt.ts'
import type { Question } from '../../domain/proof/question.ts'
import { SHOWN_SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import { JudgedFact } from './JudgedFact.tsx'
import * as styles from './proof.module.css'
import { alsoClaimedIn, verdict } from './words.ts'
import * as messages from '../../messages/proof.ts'

interface Props {
  graph: Graph
  question: Question
  answer: NonNullable<Attempt['answer']>
  /** The sentence does not say it outright. */
  inOtherWords: boolean
  /** What comes after it. */
  children: ReactNode
}

/** What was right, what is true, and why. */
export function Verdict({ graph, question, answer: { reading, judgement }, inOtherWords, children }: Props) {
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
      {children}
    </div>
  )
}
