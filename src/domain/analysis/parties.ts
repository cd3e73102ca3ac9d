import type { Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'
import type { Visible } from '../visibility/visible.ts'
import { stateOfLeader } from './leaders.ts'

/** Those between whom claims are counted, and who acts for one of them. */
export interface Parties {
  ids: readonly string[]
  /** By leader, the state that is among them. */
  actsFor: ReadonlyMap<string, string>
}

/** The states that show, with leaders and alliances where the view asks for them; what leaders do counts for their states, unless it says otherwise. */
export function partiesOf(
  graph: Graph,
  { entities }: Pick<Visible, 'entities'>,
  { among, leaders }: Pick<View, 'among' | 'leaders'>,
): Parties {
  const kinds = new Set<string>(['state', ...(among ?? [])])
  const ids = [...entities.values()].filter(({ kind }) => kinds.has(kind)).map(({ id }) => id)
  const looked = new Set(ids)
  const acting = leaders
    ? [...stateOfLeader(graph)].filter(([leader, state]) => looked.has(state) && !looked.has(leader))
    : []
  return { ids, actsFor: new Map(acting) }
}
