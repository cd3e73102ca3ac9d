import { useEffect, useState } from 'react'
import buttons from '../../ui/button.module.css'
import { Dialog } from '../../ui/Dialog.tsx'
import { describeProgress, type Progress } from './progress.ts'

/** Most files are open before this, and a dialog that comes and goes would only startle. */
const PATIENCE_MS = 300

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
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!late) return null
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
