import { useEffect, useState } from 'react'
import { indexGraph } from '../../domain/graph/graph.ts'
import type { Problem } from '../../domain/file/problem.ts'
import { useActions } from '../../store/useAppState.ts'
import type { Asked } from './asked.ts'
import { openGraphFile } from './openGraphFile.ts'
import type { Opened } from './openHere.ts'
import type { Progress } from './progress.ts'
import * as messages from '../../messages/openedFile.ts'

type Opening =
  | { state: 'idle' }
  | { state: 'opening'; progress: Progress }
  | { state: 'failed'; problems: readonly Problem[]; mended?: Opened & { count: number } }

/** Opens the file that is asked for while the present graph stays, and calls `onEnd` when it is open. What is asked for no more is called off. */
export function useOpening(asked: Asked | null, onEnd: () => void) {
  const actions = useActions()
  const [opening, setOpening] = useState<Opening>({ state: 'idle' })
  const show = ({ file, positions }: Opened) => {
    actions.open(indexGraph(file), positions, 'file')
    onEnd()
  }
  useEffect(() => {
    const abort = new AbortController()
    const set = (next: Opening) => abort.signal.aborted || setOpening(next)
    const open = async ({ files, folder }: Asked) => {
      const refused = refusal(files, folder)
      if (refused) return set({ state: 'failed', problems: [refused] })
      const report = (progress: Progress) => set({ state: 'opening', progress })
      const outcome = await openGraphFile(files[0]!, report, abort.signal)
      if (outcome.ok) show(outcome.value)
      else set({ state: 'failed', ...outcome })
    }
    setOpening({ state: 'idle' })
    // It is rejected by the abort alone.
    if (asked) open(asked).catch(() => undefined)
    return () => abort.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- one opening for each time of asking
  }, [asked])
  return { opening, show }
}

function refusal(files: readonly File[], folder: string | null): Problem | null {
  if (folder !== null) return { path: [], what: messages.isAFolder, fix: messages.chooseOneFileInIt }
  if (files.length === 1) return null
  if (files.length === 0)
    return {
      path: [],
      what: messages.couldNotBeHadFrom,
      fix: messages.saveItToYourDisk,
    }
  return {
    path: ['files'],
    what: messages.areFilesOneTextIs({ files: files.length }),
    fix: messages.chooseOneOfThem,
  }
}
