import { useMemo } from 'react'
import { voiceProfiles } from '../../../domain/analysis/voiceProfiles.ts'
import { voiceName } from '../../../domain/graph/graph.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { visible } from '../../../domain/visibility/visible.ts'
import { chosenVoices, withoutFacet } from '../../../domain/view/filters.ts'
import { useActions, useGraphWith, useView } from '../../../store/useAppState.ts'
import { Term } from '../../../ui/Term.tsx'
import { Words } from '../../../ui/Words.tsx'
import buttons from '../../../ui/button.module.css'
import styles from '../analysis.module.css'
import { CompareChoice } from './CompareChoice.tsx'
import { VoiceCard } from './VoiceCard.tsx'

const VOICES = ['voices'] as const

/** Who says how much, how and of whom; each voice is a lens for the graph, and two can be laid beside each other. */
export function VoicesPanel() {
  const view = useView()
  const actions = useActions()
  const graph = useGraphWith(VOICES)
  const claims = useMemo(() => visible(graph, withoutFacet(view, 'voices')).claims, [graph, view])
  const profiles = useMemo(() => voiceProfiles(graph.voices.values(), claims), [graph, claims])
  const lens = chosenVoices(view)
  const [first] = profiles
  return (
    <div className={styles.panel}>
      <h2>Who says what?</h2>
      {first && first.claims > 0 ? (
        <p>
          <Words>{voiceName(first.voice)}</Words> makes{' '}
          {claims.length === 1
            ? 'the one claim that the other filters let through.'
            : `${first.claims} of the ${claims.length} claims that the other filters let through (${percent(first.share)}).`}
        </p>
      ) : (
        <p>The other filters leave no claim of any voice.</p>
      )}
      <p className={styles.soft}>
        Switch a <Term explained={explain('voice')}>voice</Term> on to see the graph as it tells it; what only
        others claim fades to a <Term explained={explain('ghost')}>ghost</Term>. Several can be on.
      </p>
      {lens && (
        <div>
          <button type="button" className={buttons.button} onClick={() => actions.reset('voices')}>
            Hear all voices again
          </button>
        </div>
      )}
      <ul className={styles.list}>
        {profiles.map((profile) => (
          <VoiceCard
            key={profile.voice.id}
            profile={profile}
            share={percent(profile.share)}
            on={lens !== null && lens.includes(profile.voice.id)}
          />
        ))}
      </ul>
      <CompareChoice profiles={profiles} />
    </div>
  )
}

/** Never 0 % of something, never 100 % of less than all. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %'
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`
}
