import { maskId, unmaskId } from '../domain/maskedIds.ts'
import { useReader } from './useReader.ts'

/** Ids as they may stand in the page, and back, for lists to choose from: they tell no name while names are hidden. */
export function useMaskedIds() {
  const view = useReader((reader) => reader.view)
  const graph = useReader((reader) => reader.graph)
  return {
    mask: (id: string) => maskId(view, id),
    unmask: (id: string) => unmaskId(graph, id),
  }
}
