import type { ReactNode } from 'react'
import * as buttons from './button.module.css'
import * as messages from '../messages/controls.ts'

interface Props {
  children: ReactNode
  className?: string | undefined
  again(): void
}

/**
 * Says that a part of the page did not come. Asking for it again helps where the connection dropped; where a newer edition has
 * taken the page's place on the server, only loading the page again helps.
 */
export function LoadFailed({ children, className, again }: Props) {
  return (
    <div role="alert" className={className}>
      <p>
        {children} {messages.connectionMayHaveDropped}
      </p>
      <p className={buttons.row}>
        <button type="button" className={buttons.button} onClick={again}>
          {messages.tryAgain}
        </button>
        {/* What it does stands in index.html, where it also works when none of the app has come. */}
        <button type="button" className={buttons.button} data-load-again>
          {messages.loadThePageAgain}
        </button>
      </p>
    </div>
  )
}
