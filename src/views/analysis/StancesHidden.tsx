import { useAppState } from '../../store/useAppState.ts'
import * as styles from './analysis.module.css'
import * as messages from '../../messages/analysis.ts'

/** Says that an analysis of who is friend and who is foe counts only what has been revealed. */
export function StancesHidden() {
  const hide = useAppState((state) => state.view.hide)
  if (!hide?.includes('stances')) return null
  return <p className={styles.soft}>{messages.stancesAreHiddenOnlyThose}</p>
}
