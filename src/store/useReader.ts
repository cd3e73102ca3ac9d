import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Reader, ReaderStore } from './reader.ts'

export const ReaderContext = createContext<ReaderStore | null>(null)

/** The part of the reader's state that a component draws; it renders again only when that part changes. */
export function useReader<T>(select: (reader: Reader) => T): T {
  const store = useContext(ReaderContext)
  if (!store) throw new Error('useReader needs a ReaderContext around it')
  return useStore(store, select)
}

/** The reader's verbs; they never change. */
export const useVerbs = () => useReader((reader) => reader.does)
