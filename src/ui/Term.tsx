import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { LoadFailed } from './LoadFailed.tsx'
import * as styles from './term.module.css'
import * as messages from '../messages/controls.ts'

/** What a word means, or what fetches that. */
export type Explanation = string | (() => Promise<string>)

/** A word of the interface that explains itself in a small box: by click, Enter or Space; Escape or a click elsewhere closes it. */
export function Term({ explained, children }: { explained: Explanation; children: ReactNode }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  /** Null where it could not be loaded. */
  const [text, setText] = useState<string | null>('')

  const open = () => {
    if (typeof explained === 'string') setText(explained)
    else explained().then(setText, () => setText(null))
    setOpen(true)
  }

  useEffect(() => {
    if (!isOpen) return
    let stop: (() => void) | null = null
    let wanted = true
    import('./placeBelow.ts').then(
      ({ placeBelow }) => wanted && (stop = placeBelow(button.current!, box.current!)),
      // Where that did not come, it stands where the style sheet puts it.
      () => box.current?.style.setProperty('visibility', 'visible'),
    )
    return () => {
      wanted = false
      stop?.()
    }
  }, [isOpen])

  useEffect(() => {
    if (!isOpen) return
    const close = () => setOpen(false)
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
        onClick={() => (isOpen ? setOpen(false) : open())}
      >
        {children}
      </button>
      {/* Out of the panel, which would cut it off. A popover would do the same, but the older browsers know none. */}
      {isOpen &&
        createPortal(
          <div ref={box} id={id} role="note" className={styles.box}>
            {text ?? <LoadFailed again={open}>{messages.thisExplanationCouldNotBe}</LoadFailed>}
          </div>,
          document.body,
        )}
    </>
  )
}
