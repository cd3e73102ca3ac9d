import { Dialog } from '../../ui/Dialog.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import * as messages from '../../messages/shortcuts.ts'

const load = () => import('./AllKeys.tsx')

/** All keys, fetched when somebody asks for them. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const list = useLoaded(load)
  return (
    <Dialog title={messages.keys} onClose={onClose}>
      {list.state === 'loaded' && <list.value.AllKeys />}
      {list.state === 'failed' && <LoadFailed again={list.again}>{messages.theListCouldNotBe}</LoadFailed>}
    </Dialog>
  )
}
