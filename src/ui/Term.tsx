import { useId, useRef, useState, type ReactNode } from 'react'
import styles from './term.module.css'

/** A word of the interface that explains itself in a small box: by click, Enter or Space; Escape or a click elsewhere closes it. */
export function Term({ explained, children }: { explained: string; children: ReactNode }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const [open, setOpen] = useState(false)
  const place = () => {
    const { left, bottom } = button.current!.getBoundingClientRect()
    const { style } = box.current!
    style.left = `min(${Math.max(left, 8)}px, 100vw - 18.5rem)`
    style.top = `min(${bottom + 4}px, 100dvh - 9rem)`
  }
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.term}
        popoverTarget={id}
        onKeyDown={(event) => {
          // Escape closes the box, and means nothing more to what lies around it.
          if (event.key === 'Escape' && box.current!.matches(':popover-open')) event.stopPropagation()
        }}
      >
        {children}
      </button>
      <span
        ref={box}
        id={id}
        popover="auto"
        role="note"
        className={styles.box}
        onBeforeToggle={({ newState }) => {
          place()
          setOpen(newState === 'open')
        }}
      >
        {/* A closed box holds nothing, or its words would be found and copied among those around it. */}
        {open && explained}
      </span>
    </>
  )
}
