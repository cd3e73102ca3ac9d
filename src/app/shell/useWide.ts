import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 60rem)'

const subscribe = (listener: () => void) => {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether two views fit side by side. The same width stands in app.module.css. False while the page is prerendered. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(QUERY).matches,
    () => false,
  )
