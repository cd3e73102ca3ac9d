import type { Relation } from '../file/graphFile.ts'
import { pairKey } from '../analysis/signedPairs.ts'
import type { Graph } from '../graph/graph.ts'
import type { Visible } from '../visibility/visible.ts'
import { partyIn } from './matrix.ts'
import type { Parties } from '../analysis/parties.ts'

/** What else stands in the cells of a relation because leaders count for their states, in the order of the text. */
export function alsoBetween(
  graph: Graph,
  { claimsOf }: Visible,
  parties: Parties,
  relation: Relation,
): Relation[] {
  const partyOf = partyIn(parties)
  const pairOf = ({ source, target }: Relation): string | null => {
    const [one, other] = [partyOf(source), partyOf(target)]
    return one === undefined || other === undefined ? null : pairKey({ source: one, target: other })
  }
  const pair = pairOf(relation)
  if (pair === null) return []
  const shown = [...claimsOf.keys()].map((id) => graph.relations.get(id)!)
  return shown.filter((one) => pairOf(one) === pair && pairKey(one) !== pairKey(relation))
}
