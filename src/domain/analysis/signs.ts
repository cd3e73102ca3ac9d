import { groupBy, takesSide, type Claim } from '../graph/graph.ts'
import { pairKey } from './signedPairs.ts'

/** A friendly tie, a hostile one, or one that the claims draw as both. */
type Sign = 1 | -1 | 'mixed'

/** Two entities and how the claims draw what is between them. */
export interface Tie<S extends Sign = Sign> {
  a: string
  b: string
  sign: S
}
export interface CitedTie<S extends Sign = Sign> extends Tie<S> {
  claims: readonly Claim[]
}

/**
 * The signed graph that claims draw among some entities (Cartwright & Harary 1956, "Structural balance: a generalization
 * of Heider's theory"): a pair is friendly where all claims that take a side are cooperative, hostile where all are
 * hostile, and mixed otherwise, for a majority would average away what is contested. Direction does not count. Neutral
 * and denied claims, and those of an entity with itself, draw no tie. Linear in the claims.
 */
export function signedTies(claims: readonly Claim[], among: ReadonlySet<string>): CitedTie[] {
  const drawn = claims.filter((claim) => {
    const { source, target } = claim.relation
    const isAmongThem = source !== target && among.has(source) && among.has(target)
    return isAmongThem && takesSide(claim) && claim.status !== 'denied'
  })
  return [...groupBy(drawn, ({ relation }) => pairKey(relation))].map(([key, own]): CitedTie => {
    const [a, b] = key.split(' ') as [string, string]
    const cooperative = own.filter(({ stance }) => stance === 'cooperative').length
    const sign = cooperative === own.length ? 1 : cooperative === 0 ? -1 : 'mixed'
    return { a, b, sign, claims: own }
  })
}

/** Without the mixed ties: what can be reckoned with. */
export const clear = <T extends Tie>(ties: readonly T[]): (T & { sign: 1 | -1 })[] =>
  ties.filter((tie): tie is T & { sign: 1 | -1 } => tie.sign !== 'mixed')
