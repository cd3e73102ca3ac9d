import { useState } from 'react'

/** Counts how often a value has been replaced, as a key for what must be made anew with it. */
export function useGeneration(value: unknown): number {
  const [seen, setSeen] = useState({ value, count: 0 })
  if (seen.value === value) return seen.count
  setSeen({ value, count: seen.count + 1 })
  return seen.count + 1
}
