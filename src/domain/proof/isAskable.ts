import type { Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'
import { visible, withoutFilter } from '../visibility/visible.ts'

/** Whether a view leaves anything to ask the proof of: `askable` says what. */
export const isAskable = (graph: Graph, view: View): boolean =>
  visible(graph, view.kinds ? view : withoutFilter(graph, view, 'kinds')).claims.length > 0
