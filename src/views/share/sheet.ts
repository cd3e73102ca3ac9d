import type { Origin } from '../../domain/export/extent.ts'
import type { Graph } from '../../domain/graph/graph.ts'
import type { View } from '../../domain/view/view.ts'
import type { Visible } from '../../domain/visibility/visible.ts'

/** What a picture that leaves the page shows. */
export interface Sheet {
  graph: Graph
  shown: Visible
  /** The present view; null draws everything. */
  view: View | null
  origin: Origin
  /** Where an entity or a relation can be looked at; null where nobody else can. */
  linkTo(id: string): string | null
}

/** Draws a picture as an SVG file. */
export type DrawSheet = (sheet: Sheet) => Promise<string>
