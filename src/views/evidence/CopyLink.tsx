import { noAddress } from '../../domain/view/addresses.ts'
import { withViewChange } from '../../domain/view/view.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useView } from '../../store/useAppState.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Term } from '../../ui/Term.tsx'

/** Copies the address of the full page with this entity, relation or sentence selected; where there is none, says why. */
export function CopyLink({ id }: { id: string }) {
  const view = useView()
  const { origin, page } = useAddresses()
  const address = page(withViewChange(view, { select: id, q: '' }))
  if (address === null) return <Term explained={noAddress(origin)}>No link</Term>
  return <CopyButton label="Copy link" text={() => address} />
}
