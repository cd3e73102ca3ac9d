import { BookOpenText, Table2, Waypoints, type LucideIcon } from 'lucide-react'
import { lazy, type ComponentType } from 'react'
import type { ViewName } from '../domain/view.ts'
import { GraphView } from '../views/graph/GraphView.tsx'

export interface ViewProps {
  /** Moves the keyboard into the evidence panel. */
  enterEvidence(): void
  /** Moves the keyboard out of the view. */
  leave(): void
  /** Share of the view, at its bottom, that lies under a sheet. */
  covered(): number
}
const TableView = lazy(() => retried(table).then(({ TableView: Component }) => ({ default: Component })))
const ReaderView = lazy(() => retried(reader).then(({ ReaderView: Component }) => ({ default: Component })))
const table = () => import('../views/table/TableView.tsx')
const reader = () => import('../views/reader/ReaderView.tsx')
const retried = <T>(load: () => Promise<T>): Promise<T> => load().catch(load)

/** Fetches what has not been asked for yet, so that it is there when it is. */
export const prefetchViews = () => Promise.allSettled([table(), reader()])

interface ViewEntry {
  label: string
  icon: LucideIcon
  Component: ComponentType<ViewProps>
  /** On a wide screen, another view stands beside it. */
  beside?: ViewName
  /** It scrolls inside its own frame, or fills it. */
  scrolls: boolean
}

export const VIEWS: Record<ViewName, ViewEntry> = {
  graph: { label: 'Graph', icon: Waypoints, Component: GraphView, scrolls: false },
  table: { label: 'Table', icon: Table2, Component: TableView, scrolls: true },
  reader: { label: 'Text', icon: BookOpenText, Component: ReaderView, beside: 'graph', scrolls: true },
}
