import { compareVoices } from '../analysis/compare.ts'
import type { Graph } from '../graph/graph.ts'
import { handoutExtent, type HandoutExtent } from '../handout/handoutExtent.ts'
import { numberClaims, type Numbered } from '../handout/numberClaims.ts'
import type { View } from '../view/view.ts'
import { PHASE_NAMES } from './phaseNames.ts'
import { timelineOf, type TimelineColumn } from './timeline.ts'

/** The timeline of a view on paper: what is told of each phase, and of that what the same words date. */
export interface TimelineHandout extends HandoutExtent {
  columns: readonly TimelineColumn[]
  edges: readonly Numbered[]
  parts: readonly { title: string; groups: readonly { words: string | null; edges: readonly Numbered[] }[] }[]
}

/** What stands on the printed sheet of a timeline. Every claim of its extent stands there once. */
export function timelineHandout(graph: Graph, view: View): TimelineHandout {
  const extent = handoutExtent(graph, view)
  const columns = timelineOf(graph, extent.shown)
  const agreements = view.compare && compareVoices(extent.shown.claims, ...view.compare).agreementOf
  let number = 0
  const parts = columns.map(({ phase, groups }) => ({
    title: PHASE_NAMES[phase].label,
    groups: groups.map(({ words, items }) => ({
      words,
      edges: items.map(({ claims }) => numberClaims(++number, [[claims[0]!.relation, claims]], agreements)),
    })),
  }))
  return {
    ...extent,
    columns,
    parts,
    edges: parts.flatMap(({ groups }) => groups.flatMap(({ edges }) => edges)),
  }
}
