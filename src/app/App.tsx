import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useReader } from '../store/useReader.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { EvidencePanel } from '../views/evidence/EvidencePanel.tsx'
import { FilterPanel } from '../views/filters/FilterPanel.tsx'
import styles from './app.module.css'
import { Header } from './Header.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { Notice } from './Notice.tsx'
import { Stage } from './Stage.tsx'
import { useShortcuts } from './useShortcuts.ts'
import { useWide } from './useWide.ts'

/** How much of the height a sheet takes; the same stands in app.module.css. */
const SHEET_SHARE = 0.58

/** The shell: header, filters at the left, the view in the middle, evidence at the right; sheets over the view on a small screen. */
export function App() {
  const view = useReader((state) => state.view)
  const does = useReader((state) => state.does)
  const wide = useWide()
  const [filtersAsked, setFilters] = useState<boolean | null>(null)
  const [evidenceAsked, setEvidence] = useState(false)
  const [keysOpen, setKeys] = useState(false)
  const evidence = useRef<HTMLElement>(null)
  const filters = filtersAsked ?? (wide && view.view === 'graph')
  const evidenceOpen = wide || evidenceAsked || view.select !== null

  useShortcuts(() => setKeys(true))
  useEffect(() => {
    if (view.theme) document.documentElement.dataset['theme'] = view.theme
    else delete document.documentElement.dataset['theme']
  }, [view.theme])

  const enterEvidence = () => {
    setEvidence(true)
    requestAnimationFrame(() => evidence.current?.focus())
  }
  const closeEvidence = () => {
    setEvidence(false)
    does.select(null)
  }
  return (
    <div className={styles.app}>
      <a
        className={styles.skip}
        href="?view=table"
        onClick={(event) => {
          event.preventDefault()
          does.go('table')
          document.querySelector<HTMLElement>('#stage')?.focus()
        }}
      >
        All claims as a table
      </a>
      <Header
        filters={filters}
        onFilters={() => setFilters(!filters)}
        onKeys={() => setKeys(true)}
        onChosen={() => setEvidence(true)}
      />
      <main className={styles.main}>
        <aside className={styles.rail} aria-label="Legend and filters" hidden={!filters}>
          {!wide && (
            <IconButton label="Close filters" onClick={() => setFilters(false)}>
              <X size={18} aria-hidden />
            </IconButton>
          )}
          <FilterPanel />
        </aside>
        <Stage enterEvidence={enterEvidence} wide={wide} covered={!wide && evidenceOpen ? SHEET_SHARE : 0} />
        <aside
          className={styles.evidence}
          aria-label="Evidence"
          ref={evidence}
          tabIndex={-1}
          hidden={!evidenceOpen}
        >
          {!wide && (
            <div className={styles.sheetTop}>
              <IconButton label="Close evidence" onClick={closeEvidence}>
                <X size={18} aria-hidden />
              </IconButton>
            </div>
          )}
          <EvidencePanel />
        </aside>
        {!evidenceOpen && !filters && (
          <button type="button" className={styles.howTo} onClick={() => setEvidence(true)}>
            How to read this
          </button>
        )}
      </main>
      <Notice />
      <KeysDialog open={keysOpen} onClose={() => setKeys(false)} />
    </div>
  )
}
