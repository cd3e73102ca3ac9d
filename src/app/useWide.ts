import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 60rem)'

const subscribe = (listener: () => void) => {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether filters, view and evidence fit side by side. The same width stands in app.module.css. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
