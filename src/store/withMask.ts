import type { Graph } from '../domain/graph/graph.ts'
import { maskGraph } from '../domain/visibility/maskGraph.ts'
import type { AppState } from './appStore.ts'

const seen = new WeakMap<AppState, AppState>()
const last = new WeakMap<Graph, { state: AppState; graph: Graph }>()

/** The state with its graph as the state is to see it. The same state gives the same object, and as long as nothing else is hidden the same graph. */
export function withMask(state: AppState): AppState {
  if (!state.view.hide) return state
  const known = seen.get(state)
  if (known) return known
  const before = last.get(state.graph)
  const graph = before && hidesTheSame(before.state, state) ? before.graph : maskGraph(state.graph, state)
  last.set(state.graph, { state, graph })
  const result = { ...state, graph }
  seen.set(state, result)
  return result
}

const hidesTheSame = (a: AppState, b: AppState): boolean =>
  a.revealed === b.revealed &&
  a.view.hide === b.view.hide &&
  a.view.voices === b.view.voices &&
  a.view.compare === b.view.compare
