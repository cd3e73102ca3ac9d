import type { PointerActions } from './actions.ts'
import type { StoreAccess } from './state.ts'

/** What the pointer is on: a slice of its own, for it changes with every move of the mouse. */
export const pointerActions = ({ get, set }: StoreAccess): PointerActions => ({
  setHover: (hover) => {
    if (get().hover !== hover) set({ hover })
  },
})
