import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Graph } from '../domain/graph/graph.ts'
import { maskGraph } from '../domain/visibility/maskGraph.ts'
import type { Positions } from '../domain/layout/layout.ts'
import type { Hideable } from '../domain/view/prediction.ts'
import type { View } from '../domain/view/view.ts'
import { withMask } from './withMask.ts'
import type { AppState, AppStore } from './appStore.ts'
import type { Actions } from './actions.ts'
import type { Overlay } from './state.ts'

export const StoreContext = createContext<AppStore | null>(null)

function useAppStore(): AppStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('useAppState needs a StoreContext around it')
  return store
}

/** The whole state is no value to ask for: a component that took it would render again with every move of the pointer. */
type PartOfState<T> = AppState extends T ? never : T

/** The values that a component draws; it renders again only when they change. The graph is without what the view hides. */
export const useAppState = <T>(select: (state: AppState) => PartOfState<T>): T =>
  useStore(useAppStore(), (state) => select(withMask(state)))

/** Reads the state when it is called, without drawing the component again when it changes. */
export function useReadState(): () => AppState {
  const store = useAppStore()
  return () => withMask(store.getState())
}

/** The graph with nothing hidden: for what is asked for by name, or taken away. */
export const useUnmaskedGraph = (): Graph => useStore(useAppStore(), ({ graph }) => graph)

/** The graph with these parts, whether the view hides them or not: for who asks about them. The same list each time. */
export function useGraphWith(parts: readonly Hideable[]): Graph {
  const view = useView()
  const revealed = useAppState((state) => state.revealed)
  const graph = useUnmaskedGraph()
  return useMemo(() => {
    const hide = view.hide?.filter((part) => !parts.includes(part)) ?? null
    return maskGraph(graph, { view: { ...view, hide }, revealed })
  }, [graph, view, revealed, parts])
}

/** The text's graph without what the view hides. */
export const useGraph = (): Graph => useAppState((state) => state.graph)

export const useView = (): View => useAppState((state) => state.view)

export const usePositions = (): Positions => useAppState((state) => state.positions)

/** What lies over a presented step. */
export const useOverlay = (): Overlay => useAppState((state) => state.overlay)

/** What a person can do; the same object for as long as the page lives. */
export const useActions = (): Actions => useAppState((state) => state.actions)
