import { createContext, useContext } from 'react'
import type { Addresses } from '../domain/addresses.ts'
import type { Reader } from './reader.ts'
import { useReader } from './useReader.ts'

type Shown = Pick<Reader, 'graph' | 'theme' | 'fromDisk'>

/** Makes the addresses that a page can hand out; only the page knows where it stands. */
export const AddressesContext = createContext<((shown: Shown) => Addresses) | null>(null)

/** The addresses of the text that is shown. */
export function useAddresses(): Addresses {
  const addressesOf = useContext(AddressesContext)
  if (!addressesOf) throw new Error('useAddresses needs an AddressesContext around it')
  const graph = useReader((reader) => reader.graph)
  const theme = useReader((reader) => reader.theme)
  const fromDisk = useReader((reader) => reader.fromDisk)
  return addressesOf({ graph, theme, fromDisk })
}
