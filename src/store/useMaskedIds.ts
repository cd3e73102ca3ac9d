import { maskId, unmaskId } from '../domain/visibility/maskedIds.ts'
import { useGraph, useView } from './useAppState.ts'

/** Ids as they may stand in the page, and back, for lists to choose from: they tell no name while names are hidden. */
export function useMaskedIds() {
  const view = useView()
  const graph = useGraph()
  return {
    mask: (id: string) => maskId(view, id),
    unmask: (id: string) => unmaskId(graph, id),
  }
}
