import { groupBy, voiceName, type Claim } from '../graph/graph.ts'
import { SHOWN_STANCES, STATUSES } from '../graph/vocabulary.ts'

const FIELDS = {
  stance: { noun: 'stance', label: (claim: Claim) => SHOWN_STANCES[claim.stance].label },
  status: { noun: 'status', label: (claim: Claim) => STATUSES[claim.status].label },
}

/**
 * How the claims of one relation differ, a sentence for stance and one for status: "They differ in status: occurred (The
 * author), sought (TASS)." Nothing is averaged. Empty where they agree.
 */
export function differences(claims: readonly Claim[]): string[] {
  return Object.values(FIELDS).flatMap(({ noun, label }) => {
    const values = groupBy(claims, label)
    if (values.size < 2) return []
    const told = [...values].map(([value, own]) => {
      const voices = [...new Set(own.map(({ voice }) => voiceName(voice)))]
      return `${value.toLowerCase()} (${voices.join(', ')})`
    })
    return [`They differ in ${noun}: ${told.join(', ')}.`]
  })
}
