import { useEffect, useRef } from 'react'

/** Passes on the last of many calls, once no other has followed for a while. */
export function useDebounced<T>(act: (value: T) => void, ms: number): (value: T) => void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return (value) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => act(value), ms)
  }
}
