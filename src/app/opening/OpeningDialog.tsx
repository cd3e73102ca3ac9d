import buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import { usePatience } from '../../ui/usePatience.ts'
import { describeProgress, type Progress } from './progress.ts'

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
  const isLate = usePatience()
  if (!isLate) return null
  return (
    <Dialog title={`Opening “${name}”`} onClose={onCancel}>
      <p role="status">{describeProgress(progress)}</p>
      <progress
        aria-label="Done so far"
        max={100}
        value={progress.doing === 'placing' ? progress.percent : undefined}
        style={{ width: '100%' }}
      />
      <p>The graph that is open stays until this one is ready.</p>
      <button type="button" className={buttons.button} onClick={onCancel} style={{ justifySelf: 'start' }}>
        Cancel
      </button>
    </Dialog>
  )
}
