import { EyeOff as EyeOffNode } from 'lucide'
import { useActions } from '../../store/useAppState.ts'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'
import { icon } from '../../ui/icon.tsx'

const EyeOff = icon(EyeOffNode)

/** Says what the filters hide of what the panel would show, and offers the way out. */
export function HiddenByFilters({ children }: { children: string }) {
  const actions = useActions()
  return (
    <p className={styles.hidden}>
      <EyeOff size={15} aria-hidden />
      <span>
        {children}{' '}
        <button type="button" className={styles.link} onClick={actions.showAll}>
          {messages.showAll}
        </button>
      </span>
    </p>
  )
}
