import { viewLegend, type LegendRow } from '../../domain/picture/legend.ts'
import { useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './graph.module.css'
import * as messages from '../../messages/graph.ts'

const WORDS: Partial<Record<string, string>> = { cooperative: messages.friendly, hostile: messages.hostile }

/** What the colours mean, before anything else is read: each as its lines are drawn, and only where some are. */
export const StanceKey = () =>
  useAppState(({ view }) => view.compare !== null) ? <ComparedKey /> : <OfStances />

function OfStances() {
  const legend = useAppState(({ graph, view }) => viewLegend(graph, view))
  return <Key rows={legend.flatMap((row) => (WORDS[row.of] ? [{ ...row, label: WORDS[row.of]! }] : []))} />
}

const load = () => import('../../domain/picture/voicesLegend.ts')

/** While two voices are compared, colours say whose the claims are. */
function ComparedKey() {
  const graph = useGraph()
  const view = useView()
  const legend = useLoaded(load)
  // Where it is missed, the panel of the comparison says the same.
  return legend.state === 'loaded' && <Key rows={legend.value.agreementLegend(graph, view)} />
}

const Key = ({ rows }: { rows: readonly LegendRow[] }) => (
  <ul className={styles.stances} aria-label={messages.whatTheColoursMean}>
    {rows.map(({ of, label, samples }) => (
      <li key={of}>
        <LineSample {...samples[0]!} /> <Words>{label}</Words>
      </li>
    ))}
  </ul>
)
