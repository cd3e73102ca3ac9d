import {
  ChevronLeft as ChevronLeftNode,
  ChevronRight as ChevronRightNode,
  Ellipsis as EllipsisNode,
  Flashlight as FlashlightNode,
  Keyboard as KeyboardNode,
  Maximize as MaximizeNode,
  Minimize as MinimizeNode,
  Moon as MoonNode,
  MoonStar as MoonStarNode,
  NotebookText as NotebookTextNode,
  QrCode as QrCodeNode,
  SquareArrowOutUpRight as SquareArrowOutUpRightNode,
  Sun as SunNode,
  X as XNode,
} from 'lucide'
import { useActions, useAppState, useView } from '../../store/useAppState.ts'
import * as buttons from '../../ui/button.module.css'
import { IconButton } from '../../ui/IconButton.tsx'
import { useSingleKeys } from '../../ui/singleKeys.ts'
import { useDark } from '../../ui/useDark.ts'
import * as styles from './present.module.css'
import { useFullscreenShow } from './useFullscreenShow.ts'
import type { SlideControls } from './usePresenting.ts'
import * as messages from '../../messages/present.ts'
import { icon } from '../../ui/icon.tsx'

const ChevronLeft = icon(ChevronLeftNode, 'points along')
const ChevronRight = icon(ChevronRightNode, 'points along')
const Ellipsis = icon(EllipsisNode)
const Flashlight = icon(FlashlightNode)
const Keyboard = icon(KeyboardNode)
const Maximize = icon(MaximizeNode)
const Minimize = icon(MinimizeNode)
const Moon = icon(MoonNode)
const MoonStar = icon(MoonStarNode)
const NotebookText = icon(NotebookTextNode)
const QrCode = icon(QrCodeNode)
const SquareArrowOutUpRight = icon(SquareArrowOutUpRightNode)
const Sun = icon(SunNode)
const X = icon(XNode)

/** What can lie over the screen. */
export type OpenOverlay = 'link' | 'spotlight' | 'keys' | 'sentence' | 'tools'

interface Props {
  /** Whether the place among the steps is said: where a talk begins, it is of no use. */
  counted: boolean
  controls: SlideControls
  /** Of the presenter's own window; null where windows cannot hear each other. */
  notesAddress: string | null
  newTab: string | null
  over: OpenOverlay | null
  onOver(what: OpenOverlay): void
}

/** Where one is, always; everything a hand could want, while the pointer moves or the keyboard is on it. */
export function Toolbar({ counted, controls, notesAddress, newTab, over, onOver }: Props) {
  const view = useView()
  const theme = useAppState((state) => state.theme)
  const actions = useActions()
  const fullscreen = useFullscreenShow(controls.leave)
  const { step, steps } = controls
  const away = view.tour !== null && view.away
  const dark = useDark(theme)
  const singleKeys = useSingleKeys()
  const withKey = (label: string, key: string) => (singleKeys ? `${label} (${key})` : label)
  const look = { size: '1em', 'aria-hidden': true } as const
  return (
    <footer className={styles.bar}>
      {away && (
        <button type="button" className={styles.backToStep} onClick={() => actions.goToStep(step)}>
          {messages.backToStep({ step })}
        </button>
      )}
      <div className={styles.tools} role="toolbar" aria-label={messages.presenting}>
        <IconButton
          label={messages.moreTools}
          className={styles.more}
          aria-expanded={over === 'tools'}
          onClick={() => onOver('tools')}
        >
          <Ellipsis {...look} />
        </IconButton>
        {/* In line with the others, or where there is no room for all behind that button. */}
        <div className={styles.rest} data-open={over === 'tools'}>
          <IconButton
            label={dark ? messages.lightScreen : messages.darkScreen}
            onClick={() => actions.setTheme(dark ? 'light' : 'dark')}
          >
            {dark ? <Sun {...look} /> : <Moon {...look} />}
          </IconButton>
          <IconButton label={withKey(messages.blankTheScreen, 'B')} onClick={controls.blank}>
            <MoonStar {...look} />
          </IconButton>
          <IconButton
            label={withKey(messages.spotlight, 'S')}
            aria-pressed={over === 'spotlight'}
            onClick={() => onOver('spotlight')}
          >
            <Flashlight {...look} />
          </IconButton>
          {notesAddress !== null && (
            <a
              className={buttons.icon}
              href={notesAddress}
              target="entente-notes"
              aria-label={messages.presenterWindow}
              title={messages.presenterWindow}
            >
              <NotebookText {...look} />
            </a>
          )}
          {fullscreen && (
            <IconButton
              label={fullscreen.on ? messages.leaveFullScreen : messages.fullScreen}
              onClick={fullscreen.toggle}
            >
              {fullscreen.on ? <Minimize {...look} /> : <Maximize {...look} />}
            </IconButton>
          )}
          <IconButton
            label={withKey(messages.keys, '?')}
            aria-pressed={over === 'keys'}
            onClick={() => onOver('keys')}
          >
            <Keyboard {...look} />
          </IconButton>
        </div>
        <IconButton
          label={withKey(messages.sameViewForTheClass, 'Q')}
          aria-pressed={over === 'link'}
          onClick={() => onOver('link')}
        >
          <QrCode {...look} />
        </IconButton>
        {newTab !== null && (
          <a className={buttons.icon} href={newTab} target="_blank" rel="noopener">
            <SquareArrowOutUpRight {...look} /> {messages.openInANewTab}
          </a>
        )}
        <IconButton label={messages.leaveEsc} onClick={controls.leave}>
          <X {...look} />
        </IconButton>
      </div>
      <div className={styles.counter}>
        <IconButton label={messages.back} disabled={step <= 1 && !away} onClick={controls.back}>
          <ChevronLeft {...look} />
        </IconButton>
        {counted && (
          <span aria-label={messages.stepOfSteps({ step, steps })} role="status">
            {step} / {steps}
          </span>
        )}
        {!controls.isLast && (
          <IconButton label={messages.next} onClick={controls.next}>
            <ChevronRight {...look} />
          </IconButton>
        )}
        {controls.isLast && view.tour !== null && (
          <button type="button" className={styles.leaveTour} onClick={actions.leaveTour}>
            {messages.leaveTheTour}
          </button>
        )}
      </div>
    </footer>
  )
}
