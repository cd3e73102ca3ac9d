import * as buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import { useIsLate } from '../../ui/useIsLate.ts'
import { describeProgress, type Progress } from './progress.ts'
import * as messages from '../../messages/openedFile.ts'

/** Says what is being done with a file, and lets the reader call it off. */
export function OpeningDialog({
  name,
  progress,
  onCancel,
}: {
  name: string
  progress: Progress
  onCancel(): void
}) {
  const isLate = useIsLate()
  if (!isLate) return null
  return (
    <Dialog title={messages.openingName({ name })} onClose={onCancel}>
      <p role="status">{describeProgress(progress)}</p>
      <progress
        aria-label={messages.doneSoFar}
        max={100}
        value={progress.doing === 'placing' ? progress.percent : undefined}
        style={{ width: '100%' }}
      />
      <p>{messages.theGraphThatIsOpen}</p>
      <button type="button" className={buttons.button} onClick={onCancel} style={{ justifySelf: 'start' }}>
        {messages.cancel}
      </button>
    </Dialog>
  )
}
