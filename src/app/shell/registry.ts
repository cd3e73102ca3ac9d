import {
  BookOpenText as BookOpenTextNode,
  ChartNoAxesGantt as ChartNoAxesGanttNode,
  Grid3x3 as Grid3x3Node,
  SearchCheck as SearchCheckNode,
  Table2 as Table2Node,
  Waypoints as WaypointsNode,
} from 'lucide'
import type { ComponentType } from 'react'
import { type ViewName, GRAPH_VIEW } from '../../domain/view/viewName.ts'
import { GraphView } from '../../views/graph/GraphView.tsx'
import { loadable } from '../loading/loadable.tsx'
import type { Graph } from '../../domain/graph/graph.ts'
import type { View } from '../../domain/view/view.ts'
import { visible } from '../../domain/visibility/visible.ts'
import type { Paper } from '../../domain/handout/paper.ts'
import { isAskable } from '../../domain/proof/isAskable.ts'
import * as messages from '../../messages/shell.ts'
import { icon, type Icon } from '../../ui/icon.tsx'

const BookOpenText = icon(BookOpenTextNode)
const ChartNoAxesGantt = icon(ChartNoAxesGanttNode)
const Grid3x3 = icon(Grid3x3Node)
const SearchCheck = icon(SearchCheckNode)
const Table2 = icon(Table2Node)
const Waypoints = icon(WaypointsNode)

export interface ViewProps {
  /** Moves the keyboard into the evidence panel. */
  enterEvidence(): void
  /** Moves the keyboard out of the view. */
  leave(): void
  /** Share of the view, at its bottom, that lies under a sheet. */
  covered(): number
  /** What may lie over the view. */
  over(): readonly Element[]
  /** Prints a paper of the view. Rejects where what prints it cannot be loaded. */
  print(paper: Paper): Promise<void>
}
const table = loadable<ViewProps>(() =>
  import('../../views/table/TableView.tsx').then((module) => module.TableView),
)
const text = loadable<ViewProps>(() =>
  import('../../views/text/TextView.tsx').then((module) => module.TextView),
)
const proof = loadable<ViewProps>(() =>
  import('../../views/proof/ProofView.tsx').then((module) => module.ProofView),
)
const matrix = loadable<ViewProps>(() =>
  import('../../views/matrix/MatrixView.tsx').then((module) => module.MatrixView),
)
const timeline = loadable<ViewProps>(() =>
  import('../../views/timeline/TimelineView.tsx').then((module) => module.TimelineView),
)

/** What stands where the filters leave nothing. */
export const emptyState = loadable(() => import('./EmptyState.tsx').then(({ EmptyState }) => EmptyState))

/** Fetches what has not been asked for yet, so that it is there when it is. */
export const prefetchViews = () =>
  Promise.allSettled([
    table.fetch(),
    text.fetch(),
    proof.fetch(),
    matrix.fetch(),
    timeline.fetch(),
    emptyState.fetch(),
  ])

interface ViewEntry {
  label: string
  icon: Icon
  Component: ComponentType<ViewProps>
  /** On a wide screen, another view stands beside it. */
  beside?: ViewName
  /** Leaders count for their states in it, if the view says so. */
  countsLeaders?: true
  /** Nothing stands around it: filters, search and evidence would give it away. */
  alone?: true
  /** The filters stand beside it unless they are closed. */
  filtersBeside?: true
  /** It scrolls inside its own frame, or fills it. */
  scrolls: boolean
  /** Whether the filters leave it nothing to show. */
  isEmpty(graph: Graph, view: View): boolean
}

const hasNoClaims = (graph: Graph, view: View): boolean => visible(graph, view).claims.length === 0

export const VIEWS: Record<ViewName, ViewEntry> = {
  graph: {
    label: messages.graph,
    icon: Waypoints,
    Component: GraphView,
    filtersBeside: true,
    scrolls: false,
    isEmpty: hasNoClaims,
  },
  table: {
    label: messages.table,
    icon: Table2,
    Component: table.Component,
    scrolls: true,
    isEmpty: hasNoClaims,
  },
  reader: {
    label: messages.text,
    icon: BookOpenText,
    Component: text.Component,
    beside: GRAPH_VIEW,
    scrolls: true,
    // The text itself is never filtered away.
    isEmpty: () => false,
  },
  proof: {
    label: messages.findTheProof,
    icon: SearchCheck,
    Component: proof.Component,
    alone: true,
    scrolls: false,
    isEmpty: (graph, view) => !isAskable(graph, view),
  },
  matrix: {
    label: messages.matrix,
    icon: Grid3x3,
    Component: matrix.Component,
    countsLeaders: true,
    scrolls: false,
    isEmpty: hasNoClaims,
  },
  timeline: {
    label: messages.timeline,
    icon: ChartNoAxesGantt,
    Component: timeline.Component,
    scrolls: false,
    isEmpty: hasNoClaims,
  },
}
