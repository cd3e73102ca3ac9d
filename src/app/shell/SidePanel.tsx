import { X as XNode } from 'lucide'
import { Activity, useLayoutEffect, useRef, type ComponentType, type ReactNode } from 'react'
import { panelOf, type AnalysisName } from '../../domain/view/analysis.ts'
import { claimsOnStep } from '../../domain/view/tour.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { EvidencePanel } from '../../views/evidence/EvidencePanel.tsx'
import { icon } from '../../ui/icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import * as styles from './app.module.css'
import { loadable } from '../loading/loadable.tsx'
import { ViewBoundary } from '../failure/ViewBoundary.tsx'
import { VIEWS } from './registry.ts'
import * as messages from '../../messages/shell.ts'

const X = icon(XNode)

const load = () => import('../../views/analysis/panels.ts')

/** Fetches the analyses, so that they are there when one is asked for. */
export const prefetchPanels = () => void load().catch(() => undefined)

interface PanelEntry {
  label: string
  Component: ComponentType
}
export const PANELS: Record<AnalysisName | 'compare', PanelEntry> = {
  chains: {
    label: messages.chains,
    Component: loadable(() => load().then(({ ChainsPanel }) => ChainsPanel)).Component,
  },
  voices: {
    label: messages.voices,
    Component: loadable(() => load().then(({ VoicesPanel }) => VoicesPanel)).Component,
  },
  balance: {
    label: messages.balance,
    Component: loadable(() => load().then(({ BalancePanel }) => BalancePanel)).Component,
  },
  disputes: {
    label: messages.disagreement,
    Component: loadable(() => load().then(({ DisputesPanel }) => DisputesPanel)).Component,
  },
  compare: {
    label: messages.comparison,
    Component: loadable(() => load().then(({ ComparePanel }) => ComparePanel)).Component,
  },
}

const leadersToo = loadable(() => load().then(({ LeadersToo }) => LeadersToo))
const tourCard = loadable(() => import('../../views/present/TourCard.tsx').then(({ TourCard }) => TourCard))

interface Props {
  name: string
  /** Something was chosen, and can be let go of where the panel stands beside the view. */
  isChosen: boolean
  onClose(): void
}

/** Its name and the ways out; the step of the tour that is under way; and what belongs to the view. */
export function SidePanel({ name, isChosen, onClose }: Props) {
  const view = useView()
  const isTouring = view.tour !== null
  return (
    <>
      <div className={styles.panelTop} data-closes={isChosen ? 'everywhere' : 'sheet'}>
        <WayBack name={name} />
        <IconButton label={messages.closePanel({ panel: name.toLowerCase() })} onClick={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {isTouring && (
        <ViewBoundary>
          <tourCard.Component />
        </ViewBoundary>
      )}
      <PanelOfView />
    </>
  )
}

/** From what is selected back to the analysis that led there, and out of that. */
function WayBack({ name }: { name: string }) {
  const view = useView()
  const actions = useActions()
  const panel = panelOf(view)
  // On a tour its card has the way back.
  if (!panel || view.tour !== null) return <span>{name}</span>
  const label = PANELS[panel].label.toLowerCase()
  const isOver = view.select !== null
  return (
    <button type="button" onClick={() => (isOver ? actions.select(null) : actions.showPanel(null))}>
      ← {isOver ? messages.backToPanel({ panel: label }) : messages.leavePanel({ panel: label })}
    </button>
  )
}

/** The evidence for what is selected; or else the analysis that is asked for, which waits meanwhile as it was left. */
function PanelOfView() {
  const graph = useGraph()
  const view = useView()
  const panel = panelOf(view)
  // What a step reads out stands in its card.
  const isRead = !panel && view.select === null && claimsOnStep(graph, view) !== null
  const isOver = !panel || view.select !== null
  const analysis = panel && PANELS[panel]
  return (
    <>
      {analysis && (
        <Activity mode={isOver ? 'hidden' : 'visible'}>
          <InPlace key={panel}>
            <ViewBoundary>
              <analysis.Component />
            </ViewBoundary>
          </InPlace>
        </Activity>
      )}
      {isOver && !isRead && <EvidencePanel />}
      {isOver && VIEWS[view.view].countsLeaders && (
        <ViewBoundary>
          <leadersToo.Component />
        </ViewBoundary>
      )}
    </>
  )
}

/** Begins at its top, and comes back where it was left. */
function InPlace({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const top = useRef(0)
  useLayoutEffect(() => {
    const scroller = box.current!.closest('aside')!
    scroller.scrollTop = top.current
    return () => {
      top.current = scroller.scrollTop
    }
  }, [])
  return <div ref={box}>{children}</div>
}
