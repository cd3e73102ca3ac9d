import { X as XNode } from 'lucide'
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import * as styles from './dialog.module.css'
import { IconButton } from './IconButton.tsx'
import * as messages from '../messages/controls.ts'
import { icon } from './icon.tsx'

const X = icon(XNode)

/** A modal dialog that is open for as long as it is rendered; Escape, the cross and a click beside it close it. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  onClose(): void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // In a layout effect: a dialog gives the focus back only while it still stands in the page.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.content}>
        <div className={styles.top}>
          <h2 id={heading}>{title}</h2>
          <IconButton label={messages.close} onClick={onClose}>
            <X size={18} aria-hidden />
          </IconButton>
        </div>
        {children}
      </div>
    </dialog>
  )
}
