import type { Graph } from '../domain/graph/graph.ts'
import type { PresenterActions } from './actions.ts'
import type { View } from '../domain/view/view.ts'
import { NOTHING_REVEALED, type AppData, type StoreAccess } from './state.ts'

const allIds = ({ entities, relations, claims }: Graph): ReadonlySet<string> =>
  new Set([...entities.keys(), ...relations.keys(), ...claims.map(({ id }) => id)])

const stepKey = ({ tour, step }: View): string => `${tour} ${step}`

/** What was written down at the present step. */
export const predictionOf = ({ view, predictions }: Pick<AppData, 'view' | 'predictions'>): string =>
  predictions.get(stepKey(view)) ?? ''

/** What a class is shown or not shown yet. */
export const presenterActions = ({ get, set }: StoreAccess): PresenterActions => ({
  setOverlay(change) {
    set({ overlay: { ...get().overlay, ...change } })
    if ('answer' in change) set({ revealed: change.answer ? allIds(get().graph) : NOTHING_REVEALED })
  },
  showHidden: (id) => set(({ revealed }) => ({ revealed: new Set(revealed).add(id) })),
  predict: (words) =>
    set(({ view, predictions }) => ({ predictions: new Map(predictions).set(stepKey(view), words) })),
})
