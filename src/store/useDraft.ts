import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../domain/draft/draft.ts'
import { present } from '../domain/draft/history.ts'
import type { DraftActions, DraftState, DraftStore } from './draftStore.ts'

export const DraftContext = createContext<DraftStore | null>(null)

/** The values that a component draws of the draft that is open. */
export function useDraftState<T>(select: (state: DraftState) => DraftState extends T ? never : T): T {
  const store = useContext(DraftContext)
  if (!store) throw new Error('useDraftState needs a DraftContext around it')
  return useStore(store, select as (state: DraftState) => T)
}

export const useDraft = (): Draft => useDraftState(({ history }) => present(history))

export const useDraftActions = (): DraftActions => useDraftState(({ actions }) => actions)
