import { groupBy, type Graph } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'

/** What draws two entities together or drives them apart: claims counted over all relations of the pair. */
export interface SignedPair {
  a: string
  b: string
  cooperative: number
  hostile: number
  structural: number
}

/** The key of an unordered pair. */
export const pairKey = ({ source, target }: Pick<Relation, 'source' | 'target'>): string =>
  source < target ? `${source} ${target}` : `${target} ${source}`

/** One entry for each two entities with a relation between them. Relations of an entity with itself are left out. */
export function signedPairs(graph: Graph): SignedPair[] {
  const between = graph.claims.filter(({ relation }) => relation.source !== relation.target)
  return [...groupBy(between, ({ relation }) => pairKey(relation))].map(([key, claims]) => {
    const [a, b] = key.split(' ') as [string, string]
    const count = (passes: (claim: (typeof claims)[number]) => boolean) => claims.filter(passes).length
    return {
      a,
      b,
      cooperative: count((claim) => claim.stance === 'cooperative'),
      hostile: count((claim) => claim.stance === 'hostile'),
      structural: count((claim) => RELATION_TYPES[claim.relation.type].class === 'structural'),
    }
  })
}
