import { Ellipsis as EllipsisNode } from 'lucide'
import { keysOf } from '../../domain/graph/vocabulary.ts'
import type { ViewName } from '../../domain/view/viewName.ts'
import { useActions, useAppState } from '../../store/useAppState.ts'
import * as styles from './app.module.css'
import { VIEWS } from './registry.ts'
import { useMenu } from './useMenu.ts'
import * as messages from '../../messages/shell.ts'
import { icon } from '../../ui/icon.tsx'

const Ellipsis = icon(EllipsisNode)

/** With these and the button for the rest a phone's bar is full. */
const FIRST = 4

/** The ways of looking. Where there is no room for all, the rest waits behind a button, which is called like the one in use. */
export function Tabs() {
  const present = useAppState((state) => state.view.view)
  const actions = useActions()
  const [isOpen, setOpen, button] = useMenu('nav')
  const names = keysOf(VIEWS)
  const rest = names.slice(FIRST)
  const isRest = rest.includes(present)
  const { label, icon: Icon } = isRest ? VIEWS[present] : { label: messages.more, icon: Ellipsis }
  const tab = (name: ViewName) => {
    const { label: called, icon: Sign } = VIEWS[name]
    return (
      <button
        key={name}
        type="button"
        aria-current={present === name ? 'page' : undefined}
        onClick={() => {
          setOpen(false)
          actions.setViewName(name)
        }}
      >
        <Sign size={16} aria-hidden /> {called}
      </button>
    )
  }
  return (
    <nav className={styles.tabs} aria-label={messages.waysOfLooking} data-menu={isOpen ? 'open' : 'closed'}>
      {names.slice(0, FIRST).map(tab)}
      <button
        type="button"
        className={styles.more}
        aria-current={isRest ? 'page' : undefined}
        aria-expanded={isOpen}
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={16} aria-hidden /> {label}
      </button>
      <div className={styles.rest}>{rest.map(tab)}</div>
    </nav>
  )
}
