import { lazy, Suspense, type ComponentType } from 'react'
import { panelOf, type Panel } from '../domain/view.ts'
import { useReader } from '../store/useReader.ts'
import { EvidencePanel } from '../views/evidence/EvidencePanel.tsx'
import styles from './app.module.css'
import { ViewBoundary } from './ViewBoundary.tsx'

const loadChains = () => import('../views/analysis/chains/ChainsPanel.tsx')
const ChainsPanel = lazy(() =>
  loadChains()
    .catch(loadChains)
    .then((module) => ({ default: module.ChainsPanel })),
)

export const PANELS: Record<Panel, { label: string; Component: ComponentType }> = {
  chains: { label: 'Chains', Component: ChainsPanel },
}

/** The evidence for what is selected, or else the analysis that is asked for; the way back from the one to the other. */
export function SidePanel() {
  const view = useReader((state) => state.view)
  const does = useReader((state) => state.does)
  const panel = panelOf(view)
  if (!panel) return <EvidencePanel />
  const { label, Component } = PANELS[panel]
  const backTo = (place: string, go: () => void) => (
    <button type="button" className={styles.backTo} onClick={go}>
      ← Back to {place}
    </button>
  )
  if (view.select !== null)
    return (
      <>
        {backTo(label.toLowerCase(), () => does.select(null))}
        <EvidencePanel />
      </>
    )
  return (
    <>
      {backTo('all claims', () => does.showPanel(null))}
      <ViewBoundary key={panel}>
        <Suspense fallback={<p className={styles.loading}>Loading…</p>}>
          <Component />
        </Suspense>
      </ViewBoundary>
    </>
  )
}
