import type { Claim } from '../graph/graph.ts'
import { directionsOf } from './directions.ts'

/** Who of two voices speaks of a pair: one alone, both, or both with opposite stances. */
export const AGREEMENTS = ['conflict', 'both', 'first', 'second'] as const
export type Agreement = (typeof AGREEMENTS)[number]

export interface ComparedPair {
  source: string
  target: string
  agreement: Agreement
  first: readonly Claim[]
  second: readonly Claim[]
}
export interface Comparison {
  /** Conflicts first, then what both speak of, then what one alone does; each in the order of the claims. */
  pairs: readonly ComparedPair[]
  /** By relation id: the weightiest of the pairs that it belongs to. */
  agreementOf: ReadonlyMap<string, Agreement>
}

/**
 * Lays what two voices claim beside each other, by ordered pair of entities. In conflict: one voice has a cooperative and the other a
 * hostile claim on the same ordered pair. Neutral claims contradict nothing. Linear in the claims.
 */
export function compareVoices(claims: readonly Claim[], first: string, second: string): Comparison {
  const said = claims.filter(({ voice }) => voice.id === first || voice.id === second)
  const directions = directionsOf(said)
  const pairs = [...directions].flatMap(([key, group]): ComparedPair[] => {
    const [source, target] = key.split(' ') as [string, string]
    if (isMirrorImage(source, group, directions.get(`${target} ${source}`))) return []
    const of = (id: string) => group.filter(({ voice }) => voice.id === id)
    const sides = { first: of(first), second: of(second) }
    return [{ source, target, agreement: agreementOn(sides.first, sides.second), ...sides }]
  })
  pairs.sort((a, b) => AGREEMENTS.indexOf(a.agreement) - AGREEMENTS.indexOf(b.agreement))

  const agreementOf = new Map<string, Agreement>()
  for (const pair of pairs)
    for (const { relation } of [...pair.first, ...pair.second])
      if (!agreementOf.has(relation.id)) agreementOf.set(relation.id, pair.agreement)
  return { pairs, agreementOf }
}

/** The same symmetric claims seen from the other side, and nothing else: told once, from the side of its first source. */
const isMirrorImage = (source: string, group: readonly Claim[], other: readonly Claim[] | undefined) =>
  other?.length === group.length &&
  group.every((claim) => other.includes(claim)) &&
  group[0]!.relation.source !== source

/** Who of two voices speaks of it, if anybody, and whether they contradict each other. */
export function agreementOn(first: readonly Claim[], second: readonly Claim[]): Agreement {
  if (!first.length) return 'second'
  if (!second.length) return 'first'
  const has = (claims: readonly Claim[], stance: Claim['stance']) =>
    claims.some((claim) => claim.stance === stance)
  const opposed =
    (has(first, 'cooperative') && has(second, 'hostile')) ||
    (has(first, 'hostile') && has(second, 'cooperative'))
  return opposed ? 'conflict' : 'both'
}
