import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Graph } from '../domain/graph/graph.ts'
import type { Positions } from '../domain/layout/layout.ts'
import { DEFAULT_VIEW, type View } from '../domain/view/view.ts'
import type { Actions } from './actions.ts'
import { documentActions } from './documentSlice.ts'
import { pointerActions } from './pointerSlice.ts'
import { presenterActions } from './presenterSlice.ts'
import { NO_POINTER, NO_PREDICTIONS, NO_PRESENTER, type AppData, type StoreAccess } from './state.ts'
import { viewActions } from './viewSlice.ts'

export type AppState = AppData & { actions: Actions }
export type AppStore = StoreApi<AppState>

/** Makes a store for one person who reads one published text. Any number can stand side by side. */
export function createAppStore(graph: Graph, positions: Positions, view: View = DEFAULT_VIEW): AppStore {
  return createStore<AppState>()((set, get) => {
    const access: StoreAccess = { get, set }
    return {
      graph,
      positions,
      origin: 'published',
      documentKey: 0,
      view,
      dropped: [],
      scrollTarget: null,
      found: null,
      theme: null,
      ...NO_POINTER,
      ...NO_PRESENTER,
      predictions: NO_PREDICTIONS,
      actions: {
        ...documentActions(access),
        ...viewActions(access),
        ...pointerActions(access),
        ...presenterActions(access),
        setTheme: (theme) => set({ theme }),
      },
    }
  })
}
