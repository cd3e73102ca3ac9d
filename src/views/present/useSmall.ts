import { useSyncExternalStore } from 'react'

/** A frame in a course page, a phone: one reader near it, and no back row. */
const QUERY = '(max-width: 45rem), (max-height: 36rem)'

const subscribe = (listener: () => void) => {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the screen has so little room that less is said on it at once. */
export const useSmall = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
