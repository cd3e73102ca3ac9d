import { useContext, useEffect, useRef, useState, type MouseEvent } from 'react'
import { StoreContext, useActions, useView } from '../../store/useAppState.ts'
import { loadClaims } from '../../views/evidence/claimsPart.ts'
import { FilterPanel } from '../../views/filters/FilterPanel.tsx'
import * as styles from './app.module.css'
import type { Paper } from '../../domain/handout/paper.ts'
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
import { useEvidenceSheet, type PanelState } from './useEvidenceSheet.ts'

/** The shell: header, filters at the left, the view in the middle, evidence at the right; sheets over the view on a small screen. */
export function Shell() {
  const view = useView()
  const actions = useActions()
  const store = useContext(StoreContext)!
  const [filters, setFilters] = useState<PanelState>('auto')
  const [keysOpen, setKeys] = useState(false)
  const main = useRef<HTMLElement>(null)
  const rail = useRef<HTMLElement>(null)
  const evidence = useRef<HTMLElement>(null)
  const filtersButton = useRef<HTMLButtonElement>(null)
  const { alone = false, filtersBeside = false } = VIEWS[view.view]
  const sheet = useEvidenceSheet()
  const { panel } = sheet
  const lastPanel = useRef(panel)
  const evidenceName = panel ? PANELS[panel].label : messages.evidence
  const filterState: PanelState = filters === 'auto' && !filtersBeside ? 'closed' : filters

  useShortcuts({ showKeys: () => setKeys(true), escape })
  useEffect(() => {
    // Two sheets have no room beside each other.
    if (view.select !== null && isSheet(rail.current)) setFilters('closed')
  }, [view.select])
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
      void loadClaims().catch(() => undefined)
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
  const enterEvidence = () => {
    sheet.open()
    requestAnimationFrame(() => evidence.current?.focus())
  }
  const showFilters = () => {
    const isOpen = isShown(rail.current)
    setFilters(isOpen ? 'closed' : 'open')
    if (!isOpen) requestAnimationFrame(() => rail.current?.scrollTo(0, 0))
  }
  const closeFilters = () => {
    setFilters('closed')
    filtersButton.current?.focus()
  }
  const leave = () => {
    if (panel) return sheet.close()
    ;(document.activeElement as HTMLElement | null)?.blur()
    if (window.parent !== window) window.parent.focus()
  }
  /** One thing at a time: the sheet on top, then out of a panel into the view, or what is chosen. */
  function escape(from: Element) {
    const isInside = from.closest('aside') !== null
    if (isSheet(rail.current) && (!isInside || rail.current!.contains(from))) closeFilters()
    else if (isInside) focusView()
    else if (from === document.body && (sheet.isChosen || isSheet(evidence.current))) sheet.close()
  }
  const covered = () => {
    const over = evidence.current
    const isBelow = isSheet(over) && over!.offsetTop > 0
    return isBelow ? over!.offsetHeight / (over!.parentElement?.offsetHeight ?? 1) : 0
  }
  const print = (paper: Paper) => preparePrinting(store).then((printer) => printer.print(paper))
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
        onFilters={showFilters}
        filtersButton={filtersButton}
        onKeys={() => setKeys(true)}
        onChosen={enterEvidence}
      />
      <main
        id="page_main"
        className={styles.main}
        data-alone={alone}
        data-sheet={alone ? 'closed' : sheet.state}
        ref={main}
      >
        <aside
          className={styles.rail}
          aria-label={messages.legendAndFilters}
          data-panel={filterState}
          hidden={alone}
          ref={rail}
        >
          <FilterPanel onClose={closeFilters} />
        </aside>
        <Stage {...{ enterEvidence, leave, covered, over, print }} />
        <aside
          className={styles.evidence}
          aria-label={evidenceName}
          data-panel={sheet.state}
          hidden={alone}
          ref={evidence}
          tabIndex={-1}
        >
          <SidePanel name={evidenceName} isChosen={sheet.isChosen} onClose={sheet.close} />
        </aside>
        {sheet.state === 'auto' && !alone && (
          <button type="button" className={styles.howTo} onClick={sheet.open}>
            {sheet.isPutAway ? messages.backToTheTour : messages.howToReadThis}
          </button>
        )}
      </main>
      <Notice />
      <UpdateNotice />
      {keysOpen && <KeysDialog onClose={() => setKeys(false)} />}
    </div>
  )
}

const isShown = (aside: HTMLElement | null): boolean =>
  aside !== null && getComputedStyle(aside).display !== 'none'

/** Whether it lies over the view. */
const isSheet = (aside: HTMLElement | null): boolean =>
  isShown(aside) && getComputedStyle(aside!).position === 'absolute'
