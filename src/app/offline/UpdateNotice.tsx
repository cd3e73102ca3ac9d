import { X as XNode } from 'lucide'
import { useEffect, useState } from 'react'
import * as buttons from '../../ui/button.module.css'
import { IconButton } from '../../ui/IconButton.tsx'
import * as styles from '../shell/app.module.css'
import { keepOffline } from './keepOffline.ts'
import * as messages from '../../messages/offline.ts'
import { icon } from '../../ui/icon.tsx'

const X = icon(XNode)

/** Says that a newer edition of the site is there; the reader decides when it comes. */
export function UpdateNotice() {
  const [update, setUpdate] = useState<{ takeOver(): void } | null>(null)
  useEffect(() => void keepOffline((takeOver) => setUpdate({ takeOver })), [])
  return (
    update && (
      <div className={styles.notice} role="status">
        {messages.aNewerEditionOfThis}
        <button type="button" className={buttons.button} onClick={update.takeOver}>
          {messages.showIt}
        </button>
        <IconButton label={messages.later} onClick={() => setUpdate(null)}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
    )
  )
}
