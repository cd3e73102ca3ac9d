import { CopyButton } from '../../ui/CopyButton.tsx'
import { linkTo } from './linkTo.ts'

/** Copies the address of this page with this entity, relation or sentence selected. */
export function CopyLink({ id }: { id: string }) {
  return <CopyButton label="Copy link" text={() => linkTo(id)} />
}
