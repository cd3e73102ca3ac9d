import { useState } from 'react'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import { usedStatuses } from '../../domain/proof/hints.ts'
import type { ClaimAnswer } from '../../domain/proof/judge.ts'
import { STATUSES } from '../../domain/graph/vocabulary.ts'
import * as buttons from '../../ui/button.module.css'
import { Choices } from './Choices.tsx'
import * as styles from './proof.module.css'
import * as messages from '../../messages/proof.ts'

interface Props {
  graph: Graph
  /** What to say of the sentence. */
  found: string
  onCheck(reading: ClaimAnswer): void
}

/** The second step: whose assertion it is, and how certain it is made to sound. */
export function ClaimAnswerChoice({ graph, found, onCheck }: Props) {
  const [{ voice, status }, setReading] = useState<Partial<ClaimAnswer>>({})
  const [incomplete, setIncomplete] = useState(false)
  const check = () => {
    if (voice && status) onCheck({ voice, status })
    else setIncomplete(true)
  }
  return (
    <div className={styles.said}>
      <p className={styles.result} tabIndex={-1} data-next>
        {found}
      </p>
      <div className={styles.choices}>
        <Choices
          legend={messages.whoSaysIt}
          options={[...graph.voices.values()].map((one) => ({ value: one.id, label: voiceName(one) }))}
          chosen={voice}
          onChoose={(value) => setReading({ voice: value, status })}
        />
        <Choices
          legend={messages.howCertainDoesItSound}
          options={usedStatuses(graph).map((value) => ({ value, ...STATUSES[value] }))}
          chosen={status}
          onChoose={(value) => setReading({ voice, status: value })}
        />
      </div>
      <button type="button" className={`${buttons.button} ${styles.main}`} onClick={check}>
        {messages.check}
      </button>
      <p role="alert" className={styles.incomplete}>
        {incomplete && !(voice && status) && messages.firstChooseAVoiceAnd}
      </p>
    </div>
  )
}
