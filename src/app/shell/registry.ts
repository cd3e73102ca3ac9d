import { BookOpenText, SearchCheck, Table2, Waypoints, type LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { ViewName } from '../../domain/view/view.ts'
import { GraphView } from '../../views/graph/GraphView.tsx'
import { loadable } from '../loading/loadable.tsx'

export interface ViewProps {
  /** Moves the keyboard into the evidence panel. */
  enterEvidence(): void
  /** Moves the keyboard out of the view. */
  leave(): void
  /** Share of the view, at its bottom, that lies under a sheet. */
  covered(): number
  /** What may lie over the view. */
  over(): readonly Element[]
}
const table = loadable<ViewProps>(() =>
  import('../../views/table/TableView.tsx').then((module) => module.TableView),
)
const reader = loadable<ViewProps>(() =>
  import('../../views/text/TextView.tsx').then((module) => module.TextView),
)
const proof = loadable<ViewProps>(() =>
  import('../../views/proof/ProofView.tsx').then((module) => module.ProofView),
)

/** What stands where the filters leave nothing. */
export const emptyState = loadable(() => import('./EmptyState.tsx').then(({ EmptyState }) => EmptyState))

/** Fetches what has not been asked for yet, so that it is there when it is. */
export const prefetchViews = () =>
  Promise.allSettled([table.fetch(), reader.fetch(), proof.fetch(), emptyState.fetch()])

interface ViewEntry {
  label: string
  icon: LucideIcon
  Component: ComponentType<ViewProps>
  /** On a wide screen, another view stands beside it. */
  beside?: ViewName
  /** Nothing stands around it: filters, search and evidence would give it away. */
  alone?: true
  /** It scrolls inside its own frame, or fills it. */
  scrolls: boolean
}

export const VIEWS: Record<ViewName, ViewEntry> = {
  graph: { label: 'Graph', icon: Waypoints, Component: GraphView, scrolls: false },
  table: { label: 'Table', icon: Table2, Component: table.Component, scrolls: true },
  reader: { label: 'Text', icon: BookOpenText, Component: reader.Component, beside: 'graph', scrolls: true },
  proof: {
    label: 'Find the proof',
    icon: SearchCheck,
    Component: proof.Component,
    alone: true,
    scrolls: false,
  },
}
