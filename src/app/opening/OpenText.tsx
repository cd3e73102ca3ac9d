import { useRef, type ReactNode } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { ProblemsDialog } from '../ProblemsDialog.tsx'
import { OpeningDialog } from './OpeningDialog.tsx'
import { useOpening } from './useOpening.ts'

/** Opens a graph file from the reader's own disk. Where it has errors, every one is listed and the present graph stays. */
export function OpenText({ children }: { children: ReactNode }) {
  const { opening, open, end } = useOpening()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <IconButton label="Open a graph file" onClick={() => input.current?.click()}>
        {children}
      </IconButton>
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Graph file"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) void open(file)
          // Or the same file, mended, could not be chosen again.
          event.target.value = ''
        }}
      />
      {opening.state === 'opening' && <OpeningDialog {...opening} onCancel={end} />}
      {opening.state === 'failed' && <ProblemsDialog {...opening} onClose={end} />}
      {opening.state === 'lost' && (
        <Dialog title={`“${opening.file.name}” cannot be opened`} onClose={end}>
          <LoadFailed again={() => void open(opening.file)}>
            The part of this page that opens files could not be loaded.
          </LoadFailed>
        </Dialog>
      )}
    </>
  )
}
