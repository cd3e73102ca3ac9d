import { X as XNode } from 'lucide'
import { useActions, useAppState } from '../../store/useAppState.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import * as styles from './app.module.css'
import * as messages from '../../messages/shell.ts'
import { icon } from '../../ui/icon.tsx'

const X = icon(XNode)

/** Says quietly what a link asked for that this text does not have. */
export function Notice() {
  const dropped = useAppState((state) => state.dropped)
  const actions = useActions()
  return (
    <div role="status">
      {dropped.length > 0 && (
        <div className={styles.notice}>
          <span>{messages.partOfLinkLeftOut({ list: inWords(dropped) })}</span>
          <IconButton label={messages.dismiss} onClick={actions.dismissNotice}>
            <X size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  )
}

const MOST_NAMED = 4

function inWords(dropped: readonly string[]): string {
  const list = dropped.slice(0, MOST_NAMED).join(', ')
  return dropped.length > MOST_NAMED ? messages.andMore({ list, count: dropped.length - MOST_NAMED }) : list
}
