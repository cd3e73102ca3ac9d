import type { ComponentType } from 'react'
import { panelOf, type AnalysisName } from '../../domain/view/analysis.ts'
import { useActions, useAppState, useView } from '../../store/useAppState.ts'
import { EvidencePanel } from '../../views/evidence/EvidencePanel.tsx'
import * as styles from './app.module.css'
import { loadable } from '../loading/loadable.tsx'
import { ViewBoundary } from '../failure/ViewBoundary.tsx'
import * as messages from '../../messages/shell.ts'

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

const tourCard = loadable(() => import('../../views/present/TourCard.tsx').then(({ TourCard }) => TourCard))

/** The step of the tour that is under way, and under it what belongs to the view. */
export function SidePanel() {
  const isTouring = useAppState((state) => state.view.tour !== null)
  return (
    <>
      {isTouring && (
        <ViewBoundary>
          <tourCard.Component />
        </ViewBoundary>
      )}
      <PanelOfView />
    </>
  )
}

/** The evidence for what is selected, or else the analysis that is asked for; the way back from the one to the other. */
function PanelOfView() {
  const view = useView()
  const actions = useActions()
  const panel = panelOf(view)
  if (!panel) return <EvidencePanel />
  const { label, Component } = PANELS[panel]
  const away = (words: string, go: () => void) => (
    <button type="button" className={styles.backTo} onClick={go}>
      ← {words}
    </button>
  )
  if (view.select !== null)
    return (
      <>
        {away(messages.backToPanel({ panel: label.toLowerCase() }), () => actions.select(null))}
        <EvidencePanel />
      </>
    )
  return (
    <>
      {away(messages.leavePanel({ panel: label.toLowerCase() }), () => actions.showPanel(null))}
      <ViewBoundary key={panel}>
        <Component />
      </ViewBoundary>
    </>
  )
}
