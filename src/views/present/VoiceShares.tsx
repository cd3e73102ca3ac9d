import { useMemo } from 'react'
import { groupBy, voiceName } from '../../domain/graph/graph.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useGraph } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'

/** How many of the claims each voice makes: how many-voiced the text is, seen from the back row. */
export function VoiceShares({ shown }: { shown: Visible }) {
  const graph = useGraph()
  const voices = useMemo(
    () =>
      [...groupBy(shown.claims, ({ voice }) => voice.id)]
        .map(([id, claims]) => ({ id, name: voiceName(graph.voices.get(id)!), claims: claims.length }))
        .sort((a, b) => b.claims - a.claims),
    [graph, shown],
  )
  const most = voices[0]?.claims ?? 1
  return (
    <ul className={styles.voices}>
      {voices.map(({ id, name, claims }) => (
        <li key={id}>
          <span>
            <Words>{name}</Words>
          </span>
          <span>
            <span className={styles.share} style={{ inlineSize: `${(claims / most) * 85}%` }} />
            {claims}
          </span>
        </li>
      ))}
    </ul>
  )
}
