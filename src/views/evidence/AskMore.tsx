import {
  Megaphone as MegaphoneNode,
  Route as RouteNode,
  Scale as ScaleNode,
  Split as SplitNode,
} from 'lucide'
import { useActions } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'
import { icon } from '../../ui/icon.tsx'

const Megaphone = icon(MegaphoneNode)
const Route = icon(RouteNode)
const Scale = icon(ScaleNode)
const Split = icon(SplitNode)

/** The questions that go beyond one selection; those about connections begin at the entity, where there is one. */
export function AskMore({ entity = null }: { entity?: string | null }) {
  const actions = useActions()
  return (
    <nav className={styles.actions} aria-label={messages.askTheText}>
      <button
        type="button"
        className={buttons.button}
        onClick={() => actions.findChains({ from: entity, to: null, longer: 0 })}
      >
        <Route size={15} aria-hidden /> {entity ? messages.howIsItConnectedTo : messages.howAreTwoConnected}
      </button>
      <button type="button" className={buttons.button} onClick={() => actions.showPanel('voices')}>
        <Megaphone size={15} aria-hidden /> {messages.whoSaysWhat}
      </button>
      <button type="button" className={buttons.button} onClick={() => actions.showPanel('disputes')}>
        <Split size={15} aria-hidden /> {messages.doesAnybodyContradictAnybody}
      </button>
      <button type="button" className={buttons.button} onClick={() => actions.showPanel('balance')}>
        <Scale size={15} aria-hidden /> {messages.whoIsOnWhichSide}
      </button>
    </nav>
  )
}
