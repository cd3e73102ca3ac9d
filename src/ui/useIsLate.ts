import { useEffect, useState } from 'react'

/** Most work is done before this, and what comes and goes would only startle. */
const PATIENCE_MS = 300

/** True once something has taken so long that one should say so. */
export function useIsLate(): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return isLate
}
