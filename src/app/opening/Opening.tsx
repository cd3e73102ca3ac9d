import { createContext, useCallback, useRef, useState, type ReactNode } from 'react'
import { useLoaded } from '../../ui/useLoaded.ts'
import { LoadingDialog } from '../loading/LoadingDialog.tsx'
import type { Asked } from './asked.ts'
import { useFileDrop } from './useFileDrop.ts'
import * as messages from '../../messages/opening.ts'

const load = () => import('./OpenedFile.tsx').then(({ OpenedFile }) => OpenedFile)

/** Lets the reader choose a graph file. */
export const ChooseFile = createContext<() => void>(() => undefined)

/** Opens graph files from the reader's own disk, chosen or dropped anywhere on the page. What it takes comes when it is needed. */
export function Opening({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const isOver = useFileDrop(setAsked)
  const choose = useCallback(() => {
    // While the reader looks for the file, what opens it is fetched; a failure is told when it is needed.
    load().catch(() => undefined)
    input.current?.click()
  }, [])
  return (
    <ChooseFile value={choose}>
      {children}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={messages.graphFile}
        accept=".json,application/json"
        onChange={({ target }) => {
          if (target.files?.length) setAsked({ files: [...target.files], folder: null })
          // Or the same file, mended, could not be chosen again.
          target.value = ''
        }}
      />
      {(asked || isOver) && (
        <Loaded asked={asked} isOver={isOver} choose={choose} onEnd={() => setAsked(null)} />
      )}
    </ChooseFile>
  )
}

function Loaded(props: { asked: Asked | null; isOver: boolean; choose(): void; onEnd(): void }) {
  const part = useLoaded(load)
  if (part.state === 'loaded') return <part.value {...props} />
  return props.asked && <LoadingDialog title={messages.openAGraphFile} part={part} onClose={props.onEnd} />
}
