import { useRef, useState } from 'react'
import type { Problem } from '../../domain/problem.ts'
import { useVerbs } from '../../store/useReader.ts'
import type { Progress } from './progress.ts'

type Opening =
  | { state: 'idle' }
  | { state: 'opening'; name: string; progress: Progress }
  | { state: 'failed'; name: string; problems: readonly Problem[] }
  // What opens files did not load.
  | { state: 'lost'; file: File }

const load = () => import('./openGraphFile.ts')

/** Opens a file while the present graph stays; at most one at a time. `end` calls off what is going on and clears what failed. */
export function useOpening() {
  const does = useVerbs()
  const [opening, setOpening] = useState<Opening>({ state: 'idle' })
  const abort = useRef<AbortController | null>(null)

  const end = () => {
    abort.current?.abort()
    setOpening({ state: 'idle' })
  }
  const open = async (file: File) => {
    end()
    const { signal } = (abort.current = new AbortController())
    const report = (progress: Progress) =>
      signal.aborted || setOpening({ state: 'opening', name: file.name, progress })
    report({ doing: 'reading' })
    try {
      const { openGraphFile } = await load().catch(load)
      const opened = await openGraphFile(file, report, signal)
      if (opened.ok) does.open(opened.value.graph, opened.value.positions)
      setOpening(
        opened.ok ? { state: 'idle' } : { state: 'failed', name: file.name, problems: opened.problems },
      )
    } catch {
      if (!signal.aborted) setOpening({ state: 'lost', file })
    }
  }
  return { opening, open, end }
}
