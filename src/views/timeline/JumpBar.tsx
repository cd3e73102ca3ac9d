import type { RefObject } from 'react'
import { PHASE_NAMES } from '../../domain/timeline/phaseNames.ts'
import type { TimelineColumn } from '../../domain/timeline/timeline.ts'
import * as styles from './timeline.module.css'
import * as messages from '../../messages/timeline.ts'

interface Props {
  columns: readonly TimelineColumn[]
  frame: RefObject<HTMLElement | null>
}

/** Where the columns stand below each other: the way to each. */
export function JumpBar({ columns, frame }: Props) {
  const jump = (phase: string) => {
    const heading = frame.current?.querySelector<HTMLElement>(`[data-phase='${phase}'] h2`)
    heading?.parentElement?.scrollIntoView()
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav className={styles.jumps} aria-label={messages.phases}>
      {columns.map(({ phase, claims }) => (
        <button key={phase} type="button" onClick={() => jump(phase)}>
          {PHASE_NAMES[phase].label} <small>{claims}</small>
        </button>
      ))}
    </nav>
  )
}
