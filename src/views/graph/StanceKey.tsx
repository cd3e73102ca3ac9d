import { viewLegend } from '../../domain/picture/legend.ts'
import { useAppState } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import * as styles from './graph.module.css'
import * as messages from '../../messages/graph.ts'

const WORDS: Partial<Record<string, string>> = { cooperative: messages.friendly, hostile: messages.hostile }

/** What the two colours mean, before anything else is read: each as its lines are drawn, and only where some are. */
export function StanceKey() {
  const legend = useAppState(({ graph, view }) => viewLegend(graph, view))
  return (
    <ul className={styles.stances} aria-label={messages.whatTheColoursMean}>
      {legend.map(
        ({ of, samples }) =>
          WORDS[of] && (
            <li key={of}>
              <LineSample {...samples[0]!} /> {WORDS[of]}
            </li>
          ),
      )}
    </ul>
  )
}
