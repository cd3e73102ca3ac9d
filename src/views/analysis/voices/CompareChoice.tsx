import { useState } from 'react'
import type { VoiceProfile } from '../../../domain/analysis/voiceProfiles.ts'
import { voiceName } from '../../../domain/graph/graph.ts'
import { useMaskedIds } from '../../../store/useMaskedIds.ts'
import { useActions } from '../../../store/useAppState.ts'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import * as messages from '../../../messages/voices.ts'

/** Chooses two voices to be laid beside each other; at first the two that speak most. */
export function CompareChoice({ profiles }: { profiles: readonly VoiceProfile[] }) {
  const actions = useActions()
  const { mask, unmask } = useMaskedIds()
  const ids = profiles.map(({ voice }) => voice.id)
  const [[a, b], choose] = useState([ids[0] ?? '', ids[1] ?? ''])
  if (ids.length < 2) return null
  const field = (label: string, value: string, onChoose: (id: string) => void) => (
    <label className={styles.field}>
      <span>{label}</span>
      <select value={mask(value)} onChange={(event) => onChoose(unmask(event.target.value))}>
        {profiles.map(({ voice }) => (
          <option key={voice.id} value={mask(voice.id)}>
            {voiceName(voice)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section className={styles.list}>
      <h3>{messages.orByName}</h3>
      {field(messages.first, a!, (id) => choose([id, b!]))}
      {field(messages.second, b!, (id) => choose([a!, id]))}
      <div>
        <button
          type="button"
          className={buttons.button}
          disabled={a === b}
          onClick={() => actions.compare([a!, b!])}
        >
          {messages.compare}
        </button>
      </div>
      {a === b && <p className={styles.soft}>{messages.chooseTwoDifferentVoices}</p>}
    </section>
  )
}
