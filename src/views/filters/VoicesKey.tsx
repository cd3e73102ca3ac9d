import { useGraph, useView } from '../../store/useAppState.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { LineKey } from './legend.tsx'
import * as messages from '../../messages/filters.ts'

const load = () => import('../../domain/picture/voicesLegend.ts')

/** What the lines mean while only some voices are heard. It is fetched then: the first page does without. */
export function VoicesKey() {
  const graph = useGraph()
  const view = useView()
  const legend = useLoaded(load)
  if (legend.state === 'failed')
    return <LoadFailed again={legend.again}>{messages.whatTheLinesMeanCould}</LoadFailed>
  return legend.state === 'loaded' && <LineKey legend={legend.value.voicesLegend(graph, view)} />
}
