import { useReader } from '../../store/useReader.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { LineKey } from './legend.tsx'

const load = () => import('../../domain/select/voicesLegend.ts')

/** What the lines mean while only some voices are heard. It is fetched then: the first page does without. */
export function VoicesKey() {
  const { graph, view } = useReader((state) => state)
  const legend = useLoaded(load)
  if (legend.state === 'failed')
    return <LoadFailed again={legend.again}>What the lines mean could not be loaded.</LoadFailed>
  return legend.state === 'loaded' && <LineKey legend={legend.value.voicesLegend(graph, view)} />
}
