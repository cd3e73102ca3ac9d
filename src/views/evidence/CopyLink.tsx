import { noAddress } from '../../domain/view/addresses.ts'
import { changedView } from '../../domain/view/changedView.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Term } from '../../ui/Term.tsx'
import * as messages from '../../messages/evidence.ts'

/** Copies the address of the full page with this entity, relation or sentence selected; where there is none, says why. */
export function CopyLink({ id }: { id: string }) {
  const graph = useGraph()
  const view = useView()
  const { origin, page } = useAddresses()
  const address = page(changedView(graph, view, { select: id, q: '' }, 'leave step'))
  if (address === null) return <Term explained={noAddress(origin)}>{messages.noLink}</Term>
  return <CopyButton label={messages.copyLink} text={() => address} />
}
