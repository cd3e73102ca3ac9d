import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { LoadFailed } from './LoadFailed.tsx'
import styles from './term.module.css'

/** What a word means, or what fetches that. */
export type Explanation = string | (() => Promise<string>)

/** A word of the interface that explains itself in a small box: by click, Enter or Space; Escape or a click elsewhere closes it. */
export function Term({ explained, children }: { explained: Explanation; children: ReactNode }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: string; top: string } | null>(null)
  /** Null where it could not be loaded. */
  const [text, setText] = useState<string | null>('')
  const isOpen = place !== null

  const open = () => {
    if (typeof explained === 'string') setText(explained)
    else explained().then(setText, () => setText(null))
    const { left, bottom } = button.current!.getBoundingClientRect()
    setPlace({
      left: `min(${Math.max(left, 8)}px, 100vw - 18.5rem)`,
      top: `min(${bottom + 4}px, 100dvh - 9rem)`,
    })
  }

  useEffect(() => {
    if (!isOpen) return
    const close = () => setPlace(null)
    const isOwn = ({ target }: Event) =>
      [button, box].some((element) => element.current?.contains(target as Node))
    const closeElsewhere = (event: Event) => isOwn(event) || close()
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      // It closes the box, and means nothing more to what lies around it.
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', closeElsewhere, true)
    document.addEventListener('focusin', closeElsewhere)
    document.addEventListener('keydown', closeByKey, true)
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere, true)
      document.removeEventListener('focusin', closeElsewhere)
      document.removeEventListener('keydown', closeByKey, true)
    }
  }, [isOpen])

  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.term}
        aria-expanded={isOpen}
        aria-describedby={isOpen ? id : undefined}
        onClick={() => (isOpen ? setPlace(null) : open())}
      >
        {children}
      </button>
      {/* Out of the panel, which would cut it off. A popover would do the same, but the older browsers know none. */}
      {isOpen &&
        createPortal(
          <div ref={box} id={id} role="note" className={styles.box} style={place}>
            {text ?? <LoadFailed again={open}>This explanation could not be loaded.</LoadFailed>}
          </div>,
          document.body,
        )}
    </>
  )
}
