import { useSyncExternalStore } from 'react'

const NAME = 'entente single-key shortcuts'
const OFF = 'off'

/** Whether letters and signs are shortcuts; null until it has been asked. */
let on: boolean | null = null
const listeners = new Set<() => void>()

/** The browser's store, where a page may have one. */
function storage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** Whether letters, digits and signs are shortcuts: whoever speaks to a computer, or presses keys by chance, switches them off. */
export const hasSingleKeys = (): boolean => (on ??= storage()?.getItem(NAME) !== OFF)

/** Switches them on or off, for good where the browser stores it. */
export function setSingleKeys(value: boolean) {
  on = value
  try {
    if (value) storage()?.removeItem(NAME)
    else storage()?.setItem(NAME, OFF)
  } catch {
    // A full store: it holds for this visit.
  }
  for (const listener of listeners) listener()
}

/** Whether the choice outlasts this visit. */
export const isRemembered = (): boolean => storage() !== null

function subscribe(listener: () => void) {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== NAME && key !== null) return
    on = null
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', onStorage)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', onStorage)
  }
}

/** The same, followed: here, and from the other windows of this page. */
export const useSingleKeys = (): boolean => useSyncExternalStore(subscribe, hasSingleKeys, () => true)
