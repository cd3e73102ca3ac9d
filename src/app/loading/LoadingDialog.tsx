import { Dialog } from '../../ui/Dialog.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useIsLate } from '../../ui/useIsLate.ts'
import * as messages from '../../messages/loading.ts'

/** Stands in for a dialog whose part of the app is still to come, or did not. */
export function LoadingDialog({
  title,
  part,
  onClose,
}: {
  title: string
  part: { state: string; again(): void }
  onClose(): void
}) {
  const isLate = useIsLate()
  if (part.state === 'failed')
    return (
      <Dialog title={title} onClose={onClose}>
        <LoadFailed again={part.again}>{messages.thisPartOfThePage}</LoadFailed>
      </Dialog>
    )
  return (
    isLate && (
      <Dialog title={title} onClose={onClose}>
        <p role="status">{messages.loading}</p>
      </Dialog>
    )
  )
}
