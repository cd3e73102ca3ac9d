import { useReader } from '../../store/useReader.ts'
import { useLoaded } from '../../ui/useLoaded.ts'
import { LineKey } from './legend.tsx'

const load = () => import('../../domain/select/voicesLegend.ts')

/** What the lines mean while only some voices are heard. It is fetched then: the first page does without. */
export function VoicesKey() {
  const { graph, view } = useReader((state) => state)
  const legend = useLoaded(load)
  return legend.state === 'loaded' && <LineKey legend={legend.value.voicesLegend(graph, view)} />
}
