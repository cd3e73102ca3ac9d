import { useMemo } from 'react'
import { voicePairs } from '../../../domain/analysis/voicePairs.ts'
import type { VoiceProfile } from '../../../domain/analysis/voiceProfiles.ts'
import { voiceName, type Claim } from '../../../domain/graph/graph.ts'
import { plain } from '../../../domain/text/language.ts'
import { useActions } from '../../../store/useAppState.ts'
import { Words } from '../../../ui/Words.tsx'
import * as analysis from '../analysis.module.css'
import * as styles from './voicePairs.module.css'
import * as messages from '../../../messages/voices.ts'

/** More would not stand beside each other in a panel. */
const MOST = 10

interface Props {
  /** The one that speaks most first. */
  profiles: readonly VoiceProfile[]
  claims: readonly Claim[]
}

/** All pairs of voices at once: of how much both speak, and how often one contradicts the other. Each leads to its comparison. */
export function VoicePairs({ profiles, claims }: Props) {
  const actions = useActions()
  const { heard, voices, rows } = useMemo(() => {
    const all = profiles.filter((profile) => profile.claims > 0)
    const most = all.slice(0, MOST).map(({ voice }) => voice)
    const ids = most.map(({ id }) => id)
    return { heard: all.length, voices: most, rows: voicePairs(claims, ids) }
  }, [profiles, claims])
  if (voices.length < 2) return null
  const conflicts = rows.flat().filter(({ conflict }) => conflict > 0).length
  return (
    <section className={analysis.list}>
      <h3>{messages.compareTwoVoices}</h3>
      <p className={analysis.soft}>
        {conflicts ? messages.pairsContradict({ conflicts }) : messages.noTwoVoicesContradict}{' '}
        {messages.eachNumberLeads} {heard > MOST && messages.onlyTheTen({ voices: MOST })}
      </p>
      <div className={styles.frame}>
        <table className={styles.pairs}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{messages.voice}</span>
              </th>
              {voices.slice(0, -1).map((voice, i) => (
                <th key={voice.id} scope="col">
                  {i + 1}
                  <span className="visually-hidden">
                    {' '}
                    <Words>{voiceName(voice)}</Words>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {voices.map((voice, row) => (
              <tr key={voice.id}>
                <th scope="row">
                  {row + 1}
                  {'\u00A0'}
                  <Words>{voiceName(voice)}</Words>
                </th>
                {rows[row]!.map(({ first, second, both, conflict }, column) => (
                  <td key={first}>
                    <button
                      type="button"
                      data-conflict={conflict > 0}
                      aria-label={plain(
                        messages.pairOfVoices({
                          first: voiceName(voices[column]!),
                          second: voiceName(voice),
                          both,
                          conflict,
                        }),
                      )}
                      onClick={() => actions.compare([first, second])}
                    >
                      {both}
                      {conflict > 0 && <b> ≠{conflict}</b>}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
