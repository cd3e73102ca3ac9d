import { useEffect, useState } from 'react'

type Loading<T> = { state: 'loading' | 'failed' } | { state: 'loaded'; value: T }

/** Loads a part of the app when it is first needed. A failure is tried once more by itself; after that, `again` tries anew. */
export function useLoaded<T>(load: () => Promise<T>): Loading<T> & { again(): void } {
  const [loading, setLoading] = useState<Loading<T>>({ state: 'loading' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    const settle = (result: Loading<T>) => wanted && setLoading(result)
    load()
      .catch(load)
      .then(
        (value) => settle({ state: 'loaded', value }),
        () => settle({ state: 'failed' }),
      )
    return () => {
      wanted = false
    }
  }, [load, tries])
  return { ...loading, again: () => setTries((count) => count + 1) }
}
