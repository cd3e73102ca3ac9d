import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import * as styles from './hiddenUntilAsked.module.css'
import * as messages from '../messages/controls.ts'
import { withElements } from './withElements.ts'

interface Props {
  /** "name", to follow "Reveal the". */
  what: string
  hidden: boolean
  onReveal(): void
  as?: 'span' | 'h2'
  className?: string | undefined
  /** What stands in the place of what is hidden, or the thing itself. */
  children: ReactNode
}

/** Something that may be hidden until it is asked for, with the button that asks. What is revealed takes over the keyboard, and so is read out. */
export function HiddenUntilAsked({ what, hidden, onReveal, as: Tag = 'span', className, children }: Props) {
  const content = useRef<HTMLHeadingElement>(null)
  const [asked, ask] = useState(false)
  const reveal = () => {
    flushSync(() => {
      ask(true)
      onReveal()
    })
    content.current?.focus()
  }
  return (
    <>
      <Tag ref={content} className={className} tabIndex={asked ? -1 : undefined}>
        {children}
      </Tag>
      {hidden && (
        <button type="button" className={styles.reveal} onClick={reveal}>
          {withElements(messages.reveal, {
            what: <span className="visually-hidden">{messages.revealWhat({ what })}</span>,
          })}
        </button>
      )}
    </>
  )
}
