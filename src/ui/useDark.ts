import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-color-scheme: dark)'

const subscribe = (listener: () => void) => {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the page is dark: by the reader's choice, else by the system's. False while the page is prerendered. */
export const useDark = (theme: 'light' | 'dark' | null): boolean =>
  useSyncExternalStore(
    subscribe,
    () => (theme ? theme === 'dark' : matchMedia(QUERY).matches),
    () => false,
  )
