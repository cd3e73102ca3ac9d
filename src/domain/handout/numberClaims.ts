import type { Agreement } from '../analysis/compare.ts'
import type { Relation } from '../file/graphFile.ts'
import type { Claim } from '../graph/graph.ts'

export interface LabelledClaim {
  /** "7" where the number has one claim, else "7a", "7b" … */
  label: string
  claim: Claim
}
/** All that stands under one number of a printed sheet. */
export interface Numbered {
  number: number
  relations: readonly {
    relation: Relation
    /** While two voices are compared: who of them speaks of it. */
    agreement: Agreement | null
    claims: readonly LabelledClaim[]
  }[]
}

/** Gives these relations a number, and each of their claims a label. */
export function numberClaims(
  number: number,
  relations: readonly (readonly [Relation, readonly Claim[]])[],
  agreements: ReadonlyMap<string, Agreement> | null,
): Numbered {
  const count = relations.reduce((sum, [, claims]) => sum + claims.length, 0)
  let labelled = 0
  const label = () => (count === 1 ? `${number}` : `${number}${letters(labelled++)}`)
  return {
    number,
    relations: relations.map(([relation, claims]) => ({
      relation,
      agreement: agreements?.get(relation.id) ?? null,
      claims: claims.map((claim) => ({ label: label(), claim })),
    })),
  }
}

/** a, b … z, aa, ab … */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last
}
