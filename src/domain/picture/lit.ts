import { panelOf } from '../view/analysis.ts'
import { entitiesOf } from '../graph/entitiesOf.ts'
import { otherEnd, type Graph } from '../graph/graph.ts'
import { chosenVoices } from '../view/filters.ts'
import { claimsOnStep } from '../view/tour.ts'
import type { View } from '../view/view.ts'
import type { Visible } from '../visibility/visible.ts'
import { inDetail } from './detail.ts'
import type { Emphasis } from './emphasis.ts'

/** Entities that stand out of the picture, for it to be fitted to them. */
export interface Lit {
  /** Those that have to be seen. */
  chosen: readonly string[]
  /** With what is lit around them, as far as there is room. */
  all: readonly string[]
}

const NOTHING: Lit = { chosen: [], all: [] }

/** What a view lights: what is selected and its neighbours, or else what its analysis does, or what the chosen voices speak of. */
export function litEntities(
  graph: Graph,
  view: View,
  shown: Visible,
  analysis: ReadonlyMap<string, Emphasis> | undefined,
): Lit {
  const ofThese = (ids: Iterable<string>): Lit => {
    const kept = [...new Set(ids)].filter((id) => shown.entities.has(id))
    return { chosen: kept, all: kept }
  }
  if (view.select !== null) {
    const { chosen } = ofThese(entitiesOf(graph, view.select))
    if (view.select !== chosen[0]) return { chosen, all: chosen }
    const near = [...inDetail(graph, view, shown, view.detail).claimsOf.values()]
      .map(([claim]) => claim!.relation)
      .filter(({ source, target }) => source === view.select || target === view.select)
    return { chosen, all: [...new Set([...chosen, ...near.map((one) => otherEnd(one, view.select!))])] }
  }
  const read = claimsOnStep(graph, view)
  if (read) return ofThese(read.flatMap(({ relation }) => entitiesOf(graph, relation.id)))
  if (analysis?.size) return ofThese(analysis.keys())
  if (chosenVoices(view) === null || (panelOf(view) !== 'voices' && !view.compare)) return NOTHING
  return ofThese(shown.claims.flatMap(({ relation: { source, target } }) => [source, target]))
}
