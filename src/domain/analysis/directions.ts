import { groupByEach, type Claim } from '../graph/graph.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'

/**
 * The claims by ordered pair of entities, "source target": what Iran does to Russia is apart from what Russia does to Iran,
 * and a symmetric relation belongs to both. Linear in the claims.
 */
export const directionsOf = (claims: readonly Claim[]): Map<string, Claim[]> =>
  groupByEach(claims, ({ relation: { source, target, type } }) => {
    const ends = [`${source} ${target}`]
    if (RELATION_TYPES[type].symmetric && source !== target) ends.push(`${target} ${source}`)
    return ends
  })
