import {
  Expand as ExpandNode,
  FolderOpen as FolderOpenNode,
  Keyboard as KeyboardNode,
  Menu as MenuNode,
  Moon as MoonNode,
  Presentation as PresentationNode,
  Shrink as ShrinkNode,
  SlidersHorizontal as SlidersHorizontalNode,
  Sun as SunNode,
} from 'lucide'
import { useContext, type RefObject } from 'react'
import { attributesOf, isolateName } from '../../domain/text/language.ts'
import { useActions, useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { useFullscreen } from '../../ui/useFullscreen.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Words } from '../../ui/Words.tsx'
import { SearchBox } from '../../views/search/SearchBox.tsx'
import * as styles from './app.module.css'
import { ChooseFile } from '../opening/Opening.tsx'
import { VIEWS } from './registry.ts'
import { Share } from './Share.tsx'
import { Tabs } from './Tabs.tsx'
import { useMenu } from './useMenu.ts'
import { useDark } from '../../ui/useDark.ts'
import * as messages from '../../messages/shell.ts'
import { icon } from '../../ui/icon.tsx'

const Expand = icon(ExpandNode)
const FolderOpen = icon(FolderOpenNode)
const Keyboard = icon(KeyboardNode)
const Menu = icon(MenuNode)
const Moon = icon(MoonNode)
const Presentation = icon(PresentationNode)
const Shrink = icon(ShrinkNode)
const SlidersHorizontal = icon(SlidersHorizontalNode)
const Sun = icon(SunNode)

interface Props {
  filters: 'open' | 'closed' | 'auto'
  onFilters(): void
  filtersButton: RefObject<HTMLButtonElement | null>
  onKeys(): void
  /** Something was chosen in the search. */
  onChosen(): void
}

/** What the text is, the ways of looking at it, and the tools. */
export function Header({ filters, onFilters, filtersButton, onKeys, onChosen }: Props) {
  const graph = useGraph()
  const view = useView()
  const theme = useAppState((state) => state.theme)
  const actions = useActions()
  const { title, language, source } = graph.file
  const { kind, reference } = source
  const { alone } = VIEWS[view.view]
  const dark = useDark(theme)
  const fullscreen = useFullscreen()
  const chooseFile = useContext(ChooseFile)
  const [menu, setMenu, menuButton] = useMenu('header')
  const startPresenting = () => {
    actions.present('1')
    // Without it the page fills the window, which is as good where full screen is not to be had.
    if (document.fullscreenEnabled && !fullscreen.on) fullscreen.toggle()
  }
  return (
    <header className={styles.header} data-menu={menu ? 'open' : 'closed'}>
      <div className={styles.title}>
        <h1 {...attributesOf(language)} title={title}>
          {title}
        </h1>
        <p>
          <Words>{[kind, reference].flatMap((part) => (part ? isolateName(part) : [])).join(' · ')}</Words>
        </p>
      </div>
      <IconButton
        label={messages.menu}
        data-only="compact"
        aria-expanded={menu}
        ref={menuButton}
        onClick={() => setMenu(!menu)}
      >
        <Menu size={18} aria-hidden />
      </IconButton>
      <Tabs />
      {!alone && <SearchBox onChosen={onChosen} />}
      <div className={styles.tools}>
        {!alone && (
          <IconButton
            label={messages.legendAndFilters}
            data-panel={filters}
            aria-expanded={filters === 'auto' ? undefined : filters === 'open'}
            className={styles.filterButton}
            ref={filtersButton}
            onClick={() => {
              setMenu(false)
              onFilters()
            }}
          >
            <SlidersHorizontal size={18} aria-hidden />
          </IconButton>
        )}
        <IconButton
          label={dark ? messages.lightTheme : messages.darkTheme}
          onClick={() => actions.setTheme(dark ? 'light' : 'dark')}
        >
          {dark ? <Sun size={18} aria-hidden /> : <Moon size={18} aria-hidden />}
        </IconButton>
        <IconButton label={messages.present} onClick={startPresenting}>
          <Presentation size={18} aria-hidden />
        </IconButton>
        <IconButton
          label={fullscreen.on ? messages.leaveFullScreen : messages.fullScreen}
          data-only="fullscreen"
          onClick={fullscreen.toggle}
        >
          {fullscreen.on ? <Shrink size={18} aria-hidden /> : <Expand size={18} aria-hidden />}
        </IconButton>
        <Share />
        <IconButton label={messages.keyboardKeys} onClick={onKeys}>
          <Keyboard size={18} aria-hidden />
        </IconButton>
        <IconButton label={messages.openAGraphFile} onClick={chooseFile}>
          <FolderOpen size={18} aria-hidden />
        </IconButton>
      </div>
    </header>
  )
}
