import { useEffect, useState } from 'react'

type Loading<T> = { state: 'loading' | 'failed' } | { state: 'loaded'; value: T }

/** Loads a part of the app when it is first needed. A failure is tried once more by itself; after that, `again` tries anew. */
export function useLoaded<T>(load: () => Promise<T>): Loading<T> & { again(): void } {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' })
  const [attempt, setAttempt] = useState(() => load)
  useEffect(() => {
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
  }, [attempt])
  return { ...loading, again: () => setAttempt(() => () => load()) }
}
