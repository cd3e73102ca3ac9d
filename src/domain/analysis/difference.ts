import { groupBy, voiceName, type Claim } from '../graph/graph.ts'
import { SHOWN_STANCES, STATUSES } from '../graph/vocabulary.ts'
import * as messages from '../../messages/analysis.ts'

const FIELDS = {
  stance: { differ: messages.theyDifferInStance, label: (claim: Claim) => SHOWN_STANCES[claim.stance].label },
  status: { differ: messages.theyDifferInStatus, label: (claim: Claim) => STATUSES[claim.status].label },
}

/**
 * How the claims of one relation differ, a sentence for stance and one for status: "They differ in status: occurred (The
 * author), sought (TASS)." Nothing is averaged. Empty where they agree.
 */
export function differences(claims: readonly Claim[]): string[] {
  return Object.values(FIELDS).flatMap(({ differ, label }) => {
    const values = groupBy(claims, label)
    if (values.size < 2) return []
    const told = [...values].map(([value, own]) => {
      const voices = [...new Set(own.map(({ voice }) => voiceName(voice)))]
      return `${value.toLowerCase()} (${voices.join(', ')})`
    })
    return [differ({ list: told.join(', ') })]
  })
}
