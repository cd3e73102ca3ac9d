import { X } from 'lucide-react'
import { useActions, useAppState } from '../../store/useAppState.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './app.module.css'

/** Says quietly what a link asked for that this text does not have. */
export function Notice() {
  const dropped = useAppState((state) => state.dropped)
  const actions = useActions()
  return (
    <div role="status">
      {dropped.length > 0 && (
        <div className={styles.notice}>
          <span>
            A part of this link means nothing here and was left out: {dropped.slice(0, 4).join(', ')}
            {dropped.length > 4 && ` and ${dropped.length - 4} more`}.
          </span>
          <IconButton label="Dismiss" onClick={actions.dismissNotice}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}
