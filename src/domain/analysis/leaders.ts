import type { Graph } from '../graph/graph.ts'

/** The state that each leader holds office in, as the text says. Whoever holds office in several states acts for none. */
export function stateOfLeader(graph: Graph): ReadonlyMap<string, string> {
  const isOf = (id: string, kind: string) => graph.entities.get(id)?.kind === kind
  const offices = graph.claims
    .filter(({ relation, status }) => relation.type === 'holds-office-in' && status !== 'denied')
    .map(({ relation }) => relation)
    .filter(({ source, target }) => isOf(source, 'person') && isOf(target, 'state'))
  const states = new Map<string, string>()
  const several = new Set<string>()
  for (const { source, target } of offices) {
    if ((states.get(source) ?? target) !== target) several.add(source)
    states.set(source, target)
  }
  for (const id of several) states.delete(id)
  return states
}
