import type { VoiceProfile } from '../../../domain/analysis/voiceProfiles.ts'
import { voiceName } from '../../../domain/graph/graph.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { keysOf, SHOWN_SPEECH, SHOWN_STANCES } from '../../../domain/graph/vocabulary.ts'
import { useActions } from '../../../store/useAppState.ts'
import { Term } from '../../../ui/Term.tsx'
import { Words } from '../../../ui/Words.tsx'
import * as styles from '../analysis.module.css'
import { EntityLink } from '../EntityLink.tsx'
import * as messages from '../../../messages/voices.ts'
import { withElements } from '../../../ui/withElements.ts'

const MOST_NAMED = 5

/** One voice: a switch with its share of the claims, and on opening how and of whom it speaks. */
export function VoiceCard({ profile, share, on }: { profile: VoiceProfile; share: string; on: boolean }) {
  const actions = useActions()
  const { voice, claims, stances, speech, about } = profile
  const counts = <K extends string>(vocabulary: Record<K, { label: string }>, of: Record<K, number>) =>
    keysOf(vocabulary)
      .filter((key) => of[key] > 0)
      .map((key) => `${of[key]} ${vocabulary[key].label.toLowerCase()}`)
      .join(', ')
  return (
    <li>
      <button
        type="button"
        className={styles.voice}
        aria-pressed={on}
        disabled={claims === 0 && !on}
        onClick={() => actions.toggleVoice(voice.id)}
      >
        <span>
          <Words>{voiceName(voice)}</Words>
        </span>
        <span>{claims === 0 ? messages.noClaim : `${claims} · ${share}`}</span>
        <span className={styles.track}>
          <span className={styles.bar} style={{ inlineSize: `${profile.share * 100}%` }} />
        </span>
      </button>
      {claims > 0 && (
        <details className={styles.more}>
          <summary>
            {messages.howAndOfWhom}{' '}
            <span className="visually-hidden">
              {withElements(messages.voiceSpeaks, { voice: <Words>{voiceName(voice)}</Words> })}
            </span>
          </summary>
          <dl className={styles.facts}>
            <dt>
              <Term explained={explain('speech')}>{messages.speech}</Term>
            </dt>
            <dd>{counts(SHOWN_SPEECH, speech)}</dd>
            <dt>
              <Term explained={explain('stance')}>{messages.stance}</Term>
            </dt>
            <dd>{counts(SHOWN_STANCES, stances)}</dd>
            <dt>{messages.about}</dt>
            <dd>
              {about.slice(0, MOST_NAMED).map(([id, count], i) => (
                <span key={id}>
                  {i > 0 && ', '}
                  <EntityLink id={id} /> ({count})
                </span>
              ))}
              {about.length > MOST_NAMED && ` ${messages.andAboutMore({ about: about.length - MOST_NAMED })}`}
            </dd>
          </dl>
        </details>
      )}
    </li>
  )
}
