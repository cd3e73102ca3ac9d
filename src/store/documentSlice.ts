import { repair } from '../domain/view/repair.ts'
import { DEFAULT_VIEW } from '../domain/view/view.ts'
import type { DocumentActions } from './actions.ts'
import { NO_POINTER, NO_PREDICTIONS, NO_PRESENTER, type StoreAccess } from './state.ts'

/** The text that is shown: its graph, where its entities stand, where it comes from. */
export const documentActions = ({ get, set }: StoreAccess): DocumentActions => ({
  open: (graph, positions, origin) =>
    set(({ documentKey }) => ({
      graph,
      positions,
      origin,
      documentKey: documentKey + 1,
      view: DEFAULT_VIEW,
      dropped: [],
      scrollTarget: null,
      found: null,
      ...NO_POINTER,
      ...NO_PRESENTER,
      predictions: NO_PREDICTIONS,
    })),
  update(graph, positions) {
    const now = get()
    const places = [...graph.entities.keys()].map((id) => [id, now.positions[id] ?? positions[id]!] as const)
    set({
      graph,
      positions: Object.fromEntries(places),
      view: repair(now.view, graph).view,
      ...NO_POINTER,
    })
  },
  moveEntity: (entity, to) => set(({ positions }) => ({ positions: { ...positions, [entity]: to } })),
})
