import { useEffect, useState } from 'react'

type Loading<T> = { state: 'loading' | 'failed' } | { state: 'loaded'; value: T }

/** Loads a part of the app once it is needed. A failure is tried once more by itself; after that, `again` tries anew. */
export function useLoaded<T>(load: () => Promise<T>, needed = true): Loading<T> & { again(): void } {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' })
  const [attempt, setAttempt] = useState(() => load)
  useEffect(() => {
    if (!needed) return
    let wanted = true
    const settle = (result: Loading<T>) => wanted && setLoading(result)
    attempt()
      .catch(attempt)
      .then(
        (value) => settle({ state: 'loaded', value }),
        () => settle({ state: 'failed' }),
      )
    return () => {
      wanted = false
    }
  }, [attempt, needed])
  return { ...loading, again: () => setAttempt(() => () => load()) }
}
