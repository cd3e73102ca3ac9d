import { createContext, useContext, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Graph } from '../domain/graph.ts'
import { concealed } from '../domain/select/concealed.ts'
import type { Hideable } from '../domain/view.ts'
import { asSeen } from './asSeen.ts'
import type { Reader, ReaderStore } from './reader.ts'

export const ReaderContext = createContext<ReaderStore | null>(null)

function useReaderStore(): ReaderStore {
  const store = useContext(ReaderContext)
  if (!store) throw new Error('useReader needs a ReaderContext around it')
  return store
}

/**
 * The part of the reader's state that a component draws; it renders again only when that part changes. Its graph is without
 * what the view hides.
 */
export const useReader = <T>(select: (reader: Reader) => T): T =>
  useStore(useReaderStore(), (reader) => select(asSeen(reader)))

/** The graph with nothing hidden: for what is asked for by name, or taken away. */
export const useWholeGraph = (): Graph => useStore(useReaderStore(), ({ graph }) => graph)

/** The graph with these parts, whether the view hides them or not: for who asks about them. The same list each time. */
export function useGraphWith(parts: readonly Hideable[]): Graph {
  const { view, revealed } = useReader((reader) => reader)
  const graph = useWholeGraph()
  return useMemo(() => {
    const hide = view.hide?.filter((part) => !parts.includes(part)) ?? null
    return concealed(graph, { view: { ...view, hide }, revealed })
  }, [graph, view, revealed, parts])
}

/** The reader's verbs; they never change. */
export const useVerbs = () => useReader((reader) => reader.does)
