import { useState } from 'react'
import { scoreOf, UNTRIED, type Attempt } from '../../domain/proof/attempt.ts'

/** What has been tried at each question, for as long as the view stands; it is neither stored nor sent. */
export function useAttempts(seed: string, question: string) {
  const [attempts, setAttempts] = useState<ReadonlyMap<string, ReadonlyMap<string, Attempt>>>(new Map())
  const own = attempts.get(seed) ?? new Map<string, Attempt>()
  const attempt = own.get(question) ?? UNTRIED
  return {
    attempt,
    score: scoreOf(own.values()),
    update: (change: Partial<Attempt>) =>
      setAttempts(new Map(attempts).set(seed, new Map(own).set(question, { ...attempt, ...change }))),
  }
}
