import { useRef, useState, type ReactNode } from 'react'
import type { Problem } from '../domain/problem.ts'
import { useVerbs } from '../store/useReader.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { ProblemsDialog } from './ProblemsDialog.tsx'

/** Opens a graph file from the reader's own disk. Where it has errors, every one is listed and the present graph stays. */
export function OpenText({ children }: { children: ReactNode }) {
  const does = useVerbs()
  const input = useRef<HTMLInputElement>(null)
  const [failed, setFailed] = useState<{ name: string; problems: readonly Problem[] } | null>(null)

  const open = async (file: File) => {
    const { openGraphFile } = await import('./openGraphFile.ts')
    const opened = await openGraphFile(file)
    if (opened.ok) does.open(opened.value.graph, opened.value.positions)
    else setFailed({ name: file.name, problems: opened.problems })
  }
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
      {failed && <ProblemsDialog {...failed} onClose={() => setFailed(null)} />}
    </>
  )
}
