import { X } from 'lucide-react'
import { useReader } from '../store/useReader.ts'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './app.module.css'

/** Says quietly what a link asked for that this text does not have. */
export function Notice() {
  const { dropped, does } = useReader((state) => state)
  return (
    <div role="status">
      {dropped.length > 0 && (
        <div className={styles.notice}>
          <span>
            A part of this link means nothing here and was left out: {dropped.slice(0, 4).join(', ')}
            {dropped.length > 4 && ` and ${dropped.length - 4} more`}.
          </span>
          <IconButton label="Dismiss" onClick={does.dismissDropped}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}
