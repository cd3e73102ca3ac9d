import { stanceOf, takesSide, type Claim, type Graph } from '../graph/graph.ts'
import type { Dispute } from '../view/dispute.ts'
import { directionsOf } from './directions.ts'

const known = new WeakMap<Graph, ReadonlyMap<string, Dispute>>()

/** By relation id, over all claims of the text. Whose voice is hidden contradicts nobody. Linear in the claims; remembered. */
export function disputesIn(graph: Graph): ReadonlyMap<string, Dispute> {
  const before = known.get(graph)
  if (before) return before
  const disputes = new Map<string, Dispute>()
  for (const [id, claims] of graph.claimsOf) disputes.set(id, disputeAmong(claims))
  for (const claims of directionsOf(graph.claims).values())
    if (isConflict(claims.filter(isHeard)))
      for (const claim of claims) if (takesSide(claim)) disputes.set(claim.relation.id, 'conflict')
  known.set(graph, disputes)
  return disputes
}

const isHeard = ({ speech }: Claim): boolean => speech !== 'hidden'

function disputeAmong(claims: readonly Claim[]): Dispute {
  if (stanceOf(claims) === 'contested') return 'contested'
  const [first, ...rest] = claims.filter(isHeard)
  // Two that differ in both: if others differ from the first in each, some two do.
  const isOther = (key: (claim: Claim) => string) => rest.some((claim) => key(claim) !== key(first!))
  return isOther(({ voice }) => voice.id) && isOther(({ status }) => status) ? 'certainty' : 'none'
}

/** Whether one voice has a cooperative and another a hostile claim among these. */
function isConflict(claims: readonly Claim[]): boolean {
  const voicesOf = (stance: Claim['stance']) =>
    new Set(claims.filter((claim) => claim.stance === stance).map(({ voice }) => voice.id))
  const [friends, foes] = [voicesOf('cooperative'), voicesOf('hostile')]
  return friends.size > 0 && foes.size > 0 && new Set([...friends, ...foes]).size > 1
}
