import type { Claim } from '../graph/graph.ts'
import { compareVoices } from './compare.ts'

/** What two voices have to do with each other, counted by ordered pair of entities. */
export interface VoicePair {
  first: string
  second: string
  /** Of so many both speak, conflicts included. */
  both: number
  conflict: number
}

/** Each two of these voices, every one with all that stand before it. Linear in the claims for each two of them. */
export const voicePairs = (claims: readonly Claim[], voices: readonly string[]): VoicePair[][] =>
  voices.map((second, i) =>
    voices.slice(0, i).map((first) => {
      const { pairs } = compareVoices(claims, first, second)
      const count = (...kinds: string[]) => pairs.filter(({ agreement }) => kinds.includes(agreement)).length
      return { first, second, both: count('both', 'conflict'), conflict: count('conflict') }
    }),
  )
