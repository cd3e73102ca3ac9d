import { useMemo } from 'react'
import { voiceProfiles } from '../../../domain/analysis/voiceProfiles.ts'
import { voiceName } from '../../../domain/graph/graph.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { visible } from '../../../domain/visibility/visible.ts'
import { chosenVoices, withoutFacet } from '../../../domain/view/filters.ts'
import { useActions, useGraphWith, useView } from '../../../store/useAppState.ts'
import { Term } from '../../../ui/Term.tsx'
import { Words } from '../../../ui/Words.tsx'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import { CompareChoice } from './CompareChoice.tsx'
import { VoicePairs } from './VoicePairs.tsx'
import { VoiceCard } from './VoiceCard.tsx'
import * as messages from '../../../messages/voices.ts'
import { withElements } from '../../../ui/withElements.ts'

const VOICES = ['voices'] as const

/** Who says how much, how and of whom; the graph can be seen as each of them tells it, and two can be compared. */
export function VoicesPanel() {
  const view = useView()
  const actions = useActions()
  const graph = useGraphWith(VOICES)
  const claims = useMemo(() => visible(graph, withoutFacet(view, 'voices')).claims, [graph, view])
  const profiles = useMemo(() => voiceProfiles(graph.voices.values(), claims), [graph, claims])
  const chosen = chosenVoices(view)
  const [first] = profiles
  return (
    <div className={styles.panel}>
      <h2>{messages.whoSaysWhat}</h2>
      {first && first.claims > 0 ? (
        <p>
          {withElements(messages.voiceMakesClaims, {
            voice: <Words>{voiceName(first.voice)}</Words>,
            all: claims.length,
            claims: first.claims,
            percent: percent(first.share),
          })}
        </p>
      ) : (
        <p>{messages.theOtherFiltersLeaveNo}</p>
      )}
      <p className={styles.soft}>
        {withElements(messages.switchAVoiceOnTo, {
          voice: <Term explained={explain('voice')}>{messages.voice}</Term>,
          ghost: <Term explained={explain('ghost')}>{messages.ghost}</Term>,
        })}
      </p>
      {/* Always there: coming and going, it would move the voices from under a finger. */}
      <div>
        <button
          type="button"
          className={buttons.button}
          disabled={!chosen}
          onClick={() => actions.reset('voices')}
        >
          {messages.hearAllVoicesAgain}
        </button>
      </div>
      <ul className={styles.list}>
        {profiles.map((profile) => (
          <VoiceCard
            key={profile.voice.id}
            profile={profile}
            share={percent(profile.share)}
            on={chosen !== null && chosen.includes(profile.voice.id)}
          />
        ))}
      </ul>
      <VoicePairs profiles={profiles} claims={claims} />
      <CompareChoice profiles={profiles} />
    </div>
  )
}

/** Never 0 % of something, never 100 % of less than all. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return messages.under1
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : 100} %`
}
