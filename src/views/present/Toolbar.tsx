import {
  ChevronLeft,
  ChevronRight,
  Flashlight,
  Keyboard,
  Maximize,
  Minimize,
  Moon,
  MoonStar,
  NotebookText,
  QrCode,
  SquareArrowOutUpRight,
  Sun,
  X,
} from 'lucide-react'
import { useActions, useAppState, useView } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { IconButton } from '../../ui/IconButton.tsx'
import { useSingleKeys } from '../../ui/singleKeys.ts'
import { useDark } from '../../ui/useDark.ts'
import * as styles from './present.module.css'
import { useFullscreenShow } from './useFullscreenShow.ts'
import type { SlideControls } from './usePresenting.ts'
import * as messages from '../../messages/present.ts'

/** What can lie over the screen. */
export type OpenOverlay = 'link' | 'spotlight' | 'keys'

interface Props {
  controls: SlideControls
  /** Of the presenter's own window; null where windows cannot hear each other. */
  notesAddress: string | null
  newTab: string | null
  over: OpenOverlay | null
  onOver(what: OpenOverlay): void
}

/** Where one is, always; everything a hand could want, while the pointer moves or the keyboard is on it. */
export function Toolbar({ controls, notesAddress, newTab, over, onOver }: Props) {
  const view = useView()
  const theme = useAppState((state) => state.theme)
  const actions = useActions()
  const fullscreen = useFullscreenShow(controls.leave)
  const { step, steps } = controls
  const away = view.tour !== null && view.away
  const dark = useDark(theme)
  const singleKeys = useSingleKeys()
  const withKey = (label: string, key: string) => (singleKeys ? `${label} (${key})` : label)
  const icon = { size: '1em', 'aria-hidden': true } as const
  return (
    <footer className={styles.bar}>
      {away && (
        <button type="button" className={styles.backToStep} onClick={() => actions.goToStep(step)}>
          {messages.backToStep({ step })}
        </button>
      )}
      <div className={styles.tools} role="toolbar" aria-label={messages.presenting}>
        <IconButton
          label={dark ? messages.lightScreen : messages.darkScreen}
          onClick={() => actions.setTheme(dark ? 'light' : 'dark')}
        >
          {dark ? <Sun {...icon} /> : <Moon {...icon} />}
        </IconButton>
        <IconButton label={withKey(messages.blankTheScreen, 'B')} onClick={controls.blank}>
          <MoonStar {...icon} />
        </IconButton>
        <IconButton
          label={withKey(messages.spotlight, 'S')}
          aria-pressed={over === 'spotlight'}
          onClick={() => onOver('spotlight')}
        >
          <Flashlight {...icon} />
        </IconButton>
        <IconButton
          label={withKey(messages.sameViewForTheClass, 'Q')}
          aria-pressed={over === 'link'}
          onClick={() => onOver('link')}
        >
          <QrCode {...icon} />
        </IconButton>
        {notesAddress !== null && (
          <a
            className={buttons.icon}
            href={notesAddress}
            target="entente-notes"
            aria-label={messages.presenterWindow}
            title={messages.presenterWindow}
          >
            <NotebookText {...icon} />
          </a>
        )}
        {fullscreen && (
          <IconButton
            label={fullscreen.on ? messages.leaveFullScreen : messages.fullScreen}
            onClick={fullscreen.toggle}
          >
            {fullscreen.on ? <Minimize {...icon} /> : <Maximize {...icon} />}
          </IconButton>
        )}
        {newTab !== null && (
          <a className={buttons.icon} href={newTab} target="_blank" rel="noopener">
            <SquareArrowOutUpRight {...icon} /> {messages.openInANewTab}
          </a>
        )}
        <IconButton
          label={withKey(messages.keys, '?')}
          aria-pressed={over === 'keys'}
          onClick={() => onOver('keys')}
        >
          <Keyboard {...icon} />
        </IconButton>
        {view.tour !== null && (
          <button type="button" onClick={actions.leaveTour}>
            {messages.leaveTheTour}
          </button>
        )}
        <IconButton label={messages.leaveEsc} onClick={controls.leave}>
          <X {...icon} />
        </IconButton>
      </div>
      <div className={styles.counter}>
        <IconButton label={messages.back} disabled={step <= 1 && !away} onClick={controls.back}>
          <ChevronLeft {...icon} />
        </IconButton>
        <span aria-label={messages.stepOfSteps({ step, steps })} role="status">
          {step} / {steps}
        </span>
        <IconButton label={messages.next} onClick={controls.next}>
          <ChevronRight {...icon} />
        </IconButton>
      </div>
    </footer>
  )
}
