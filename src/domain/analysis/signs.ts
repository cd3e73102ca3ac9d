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
 * and denied claims, and those of an entity with itself, draw no tie. A claim about somebody who acts for one of the entities
 * counts for that one. Linear in the claims.
 */
export function signedTies(
  claims: readonly Claim[],
  among: ReadonlySet<string>,
  actsFor: ReadonlyMap<string, string> = new Map(),
): CitedTie[] {
  const counted = (id: string) => (among.has(id) ? id : actsFor.get(id))
  const endsOf = ({ relation }: Claim) => ({
    source: counted(relation.source),
    target: counted(relation.target),
  })
  const areTwo = (ends: ReturnType<typeof endsOf>): ends is { source: string; target: string } =>
    ends.source !== ends.target && ends.source !== undefined && ends.target !== undefined
  const drawn = claims.flatMap((claim) => {
    const ends = endsOf(claim)
    return areTwo(ends) && takesSide(claim) && claim.status !== 'denied'
      ? [{ claim, key: pairKey(ends) }]
      : []
  })
  return [...groupBy(drawn, ({ key }) => key)].map(([key, pair]): CitedTie => {
    const [a, b] = key.split(' ') as [string, string]
    const own = pair.map(({ claim }) => claim)
    const cooperative = own.filter(({ stance }) => stance === 'cooperative').length
    const sign = cooperative === own.length ? 1 : cooperative === 0 ? -1 : 'mixed'
    return { a, b, sign, claims: own }
  })
}

/** Without the mixed ties: what can be reckoned with. */
export const clear = <T extends Tie>(ties: readonly T[]): (T & { sign: 1 | -1 })[] =>
  ties.filter((tie): tie is T & { sign: 1 | -1 } => tie.sign !== 'mixed')
