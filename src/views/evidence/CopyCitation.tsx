import { useState } from 'react'
import type { Claim } from '../../domain/graph/graph.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'

const load = () => import('./Citations.tsx')

/** The claim's citation in three styles, each to be read and copied. */
export function CopyCitation({ claim }: { claim: Claim }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={styles.cite} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{messages.copyCitation}</summary>
      {open && <Loaded claim={claim} />}
    </details>
  )
}

function Loaded({ claim }: { claim: Claim }) {
  const part = useLoaded(load)
  if (part.state === 'loaded') return <part.value.Citations claim={claim} />
  return part.state === 'loading' ? (
    <p role="status">{messages.loading}</p>
  ) : (
    <LoadFailed again={part.again}>{messages.theCitationCouldNotBe}</LoadFailed>
  )
}
