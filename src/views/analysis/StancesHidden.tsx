import { useAppState } from '../../store/useAppState.ts'
import styles from './analysis.module.css'

/** Says that an analysis of who is friend and who is foe counts only what has been revealed. */
export function StancesHidden() {
  const hide = useAppState((state) => state.view.hide)
  if (!hide?.includes('stances')) return null
  return <p className={styles.soft}>Stances are hidden: only those you have revealed count here.</p>
}
