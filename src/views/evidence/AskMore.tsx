import { Megaphone, Route, Scale } from 'lucide-react'
import { useActions } from '../../store/useAppState.ts'
import buttons from '../../ui/button.module.css'
import styles from './evidence.module.css'

/** The questions that go beyond one selection; those about connections begin at the entity, where there is one. */
export function AskMore({ entity = null }: { entity?: string | null }) {
  const actions = useActions()
  return (
    <nav className={styles.actions} aria-label="Ask the text">
      <button
        type="button"
        className={buttons.button}
        onClick={() => actions.findChains({ from: entity, to: null, longer: 0 })}
      >
        <Route size={15} aria-hidden /> {entity ? 'How is it connected to…' : 'How are two connected?'}
      </button>
      <button type="button" className={buttons.button} onClick={() => actions.showPanel('voices')}>
        <Megaphone size={15} aria-hidden /> Who says what?
      </button>
      <button type="button" className={buttons.button} onClick={() => actions.showPanel('balance')}>
        <Scale size={15} aria-hidden /> Who is on which side?
      </button>
    </nav>
  )
}
