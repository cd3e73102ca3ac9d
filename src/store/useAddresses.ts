import { createContext, useContext } from 'react'
import type { Addresses } from '../domain/view/addresses.ts'
import type { AppState } from './appStore.ts'
import { useAppState, useGraph } from './useAppState.ts'

type Shown = Pick<AppState, 'graph' | 'theme' | 'origin'>

/** Makes the addresses that a page can hand out; only the page knows where it stands. */
export const AddressesContext = createContext<((shown: Shown) => Addresses) | null>(null)

/** The addresses of the text that is shown. */
export function useAddresses(): Addresses {
  const addressesOf = useContext(AddressesContext)
  if (!addressesOf) throw new Error('useAddresses needs an AddressesContext around it')
  const graph = useGraph()
  const theme = useAppState((state) => state.theme)
  const origin = useAppState((state) => state.origin)
  return addressesOf({ graph, theme, origin })
}
