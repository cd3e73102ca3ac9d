import { X as XNode } from 'lucide'
import { useContext, useEffect, useRef, useState, type MouseEvent } from 'react'
import { panelOf } from '../../domain/view/analysis.ts'
import { StoreContext, useActions, useView } from '../../store/useAppState.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { FilterPanel } from '../../views/filters/FilterPanel.tsx'
import * as styles from './app.module.css'
import type { Paper } from '../printing/paper.ts'
import { preparePrinting } from '../printing/preparePrinting.ts'
import { Header } from './Header.tsx'
import { KeysDialog } from '../shortcuts/KeysDialog.tsx'
import { Notice } from './Notice.tsx'
import { prefetchViews, VIEWS } from './registry.ts'
import { PANELS, prefetchPanels, SidePanel } from './SidePanel.tsx'
import { Stage } from './Stage.tsx'
import { UpdateNotice } from '../offline/UpdateNotice.tsx'
import { whenIdle } from '../loading/whenIdle.ts'
import { focusView, useShortcuts } from '../shortcuts/useShortcuts.ts'
import { GRAPH_VIEW, TABLE_VIEW, type ViewName } from '../../domain/view/viewName.ts'
import * as messages from '../../messages/shell.ts'
import { icon } from '../../ui/icon.tsx'

const X = icon(XNode)

/** Asked for, put away, or as the screen allows: beside the view on a wide one, away on a small one. */
type Panel = 'open' | 'closed' | 'auto'

/** The shell: header, filters at the left, the view in the middle, evidence at the right; sheets over the view on a small screen. */
export function Shell() {
  const view = useView()
  const actions = useActions()
  const store = useContext(StoreContext)!
  const [filters, setFilters] = useState<Panel>('auto')
  const [evidenceAsked, setEvidenceAsked] = useState(false)
  const [keysOpen, setKeys] = useState(false)
  const main = useRef<HTMLElement>(null)
  const rail = useRef<HTMLElement>(null)
  const evidence = useRef<HTMLElement>(null)
  const { alone = false, filtersBeside = false } = VIEWS[view.view]
  const panel = view.select === null ? panelOf(view) : null
  const evidenceState: Panel =
    evidenceAsked || view.select !== null || view.tour !== null || panel ? 'open' : 'auto'
  const lastPanel = useRef(panel)
  const evidenceName = panel ? PANELS[panel].label : messages.evidence
  const filterState: Panel = filters === 'auto' && !filtersBeside ? 'closed' : filters

  useShortcuts(() => setKeys(true))
  useEffect(() => {
    if (lastPanel.current === panel) return
    lastPanel.current = panel
    // The button that led to a panel has made place for it, and the keyboard with it.
    if (panel && document.activeElement === document.body) evidence.current?.focus({ preventScroll: true })
  }, [panel])
  useEffect(() => {
    whenIdle(() => {
      void prefetchViews()
      prefetchPanels()
    })
  }, [])

  const skipTo = (name: ViewName) => (event: MouseEvent) => {
    event.preventDefault()
    if (name === GRAPH_VIEW) {
      actions.setViewName(name)
      requestAnimationFrame(focusView)
      return
    }
    // First fetched, then shown and drawn, and only then the keyboard goes there: the next Tab must find it.
    void prefetchViews().then(() => {
      actions.setViewName(name)
      const focusStage = () => document.querySelector<HTMLElement>('#stage')?.focus()
      requestAnimationFrame(() => requestAnimationFrame(focusStage))
    })
  }
  const isShown = (aside: HTMLElement | null) => aside !== null && getComputedStyle(aside).display !== 'none'
  const enterEvidence = () => {
    setEvidenceAsked(true)
    requestAnimationFrame(() => evidence.current?.focus())
  }
  const closeEvidence = () => {
    setEvidenceAsked(false)
    if (panel) actions.showPanel(null)
    else actions.select(null)
  }
  const leave = () => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    if (window.parent !== window) window.parent.focus()
  }
  const covered = () => {
    const sheet = evidence.current
    const isSheet =
      sheet !== null &&
      isShown(sheet) &&
      getComputedStyle(sheet).position === 'absolute' &&
      sheet.offsetTop > 0
    return isSheet ? sheet.offsetHeight / (sheet.parentElement?.offsetHeight ?? 1) : 0
  }
  const print = (paper: Paper) => preparePrinting(store).then((printPaper) => printPaper(paper))
  const over = () => [...(main.current?.children ?? [])].filter(({ id }) => id !== 'stage')
  return (
    <div className={styles.app}>
      <nav className={styles.skip} aria-label={messages.shortcuts}>
        <a href="#stage" onClick={skipTo(TABLE_VIEW)}>
          {messages.allClaimsAsATable}
        </a>
        <a href="#stage" onClick={skipTo(GRAPH_VIEW)}>
          {messages.toTheGraph}
        </a>
      </nav>
      <Header
        filters={filterState}
        onFilters={() => setFilters(isShown(rail.current) ? 'closed' : 'open')}
        onKeys={() => setKeys(true)}
        onChosen={enterEvidence}
      />
      <main
        id="page_main"
        className={styles.main}
        data-alone={alone}
        data-sheet={alone ? 'closed' : evidenceState}
        ref={main}
      >
        <aside
          className={styles.rail}
          aria-label={messages.legendAndFilters}
          data-panel={filterState}
          hidden={alone}
          ref={rail}
        >
          <div className={styles.sheetTop}>
            <IconButton label={messages.closeFilters} onClick={() => setFilters('closed')}>
              <X size={18} aria-hidden />
            </IconButton>
          </div>
          <FilterPanel />
        </aside>
        <Stage {...{ enterEvidence, leave, covered, over, print }} />
        <aside
          className={styles.evidence}
          aria-label={evidenceName}
          data-panel={evidenceState}
          hidden={alone}
          ref={evidence}
          tabIndex={-1}
        >
          <div className={styles.sheetTop}>
            <IconButton
              label={messages.closePanel({ panel: evidenceName.toLowerCase() })}
              onClick={closeEvidence}
            >
              <X size={18} aria-hidden />
            </IconButton>
          </div>
          <SidePanel />
        </aside>
        {evidenceState === 'auto' && !alone && (
          <button type="button" className={styles.howTo} onClick={() => setEvidenceAsked(true)}>
            {messages.howToReadThis}
          </button>
        )}
      </main>
      <Notice />
      <UpdateNotice />
      {keysOpen && <KeysDialog onClose={() => setKeys(false)} />}
    </div>
  )
}
