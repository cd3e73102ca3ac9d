import type { Graph } from '../domain/graph/graph.ts'
import type { PresenterActions } from './actions.ts'
import { NOTHING_REVEALED, type StoreAccess } from './state.ts'

const allIds = ({ entities, relations, claims }: Graph): ReadonlySet<string> =>
  new Set([...entities.keys(), ...relations.keys(), ...claims.map(({ id }) => id)])

/** What a class is shown or not shown yet. */
export const presenterActions = ({ get, set }: StoreAccess): PresenterActions => ({
  setOverlay(change) {
    set({ overlay: { ...get().overlay, ...change } })
    if ('answer' in change) set({ revealed: change.answer ? allIds(get().graph) : NOTHING_REVEALED })
  },
  showHidden: (id) => set(({ revealed }) => ({ revealed: new Set(revealed).add(id) })),
})
