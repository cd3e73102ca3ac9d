/** The entities one step away from an entity, each once, in the order in which they are tried; and those it is one step away from. */
export interface ChainRules {
  from(entity: string): Iterable<string>
  into(entity: string): Iterable<string>
}

/** More chains than this are counted no further. */
export const MOST_CHAINS = 60
/** Steps that one search may try: a fraction of a second, however large the graph. */
const BUDGET = 200_000

export interface Chains {
  /** Steps of the shortest chain; null where there is none. */
  shortest: number | null
  /** Each from its first entity to its last, shortest first, of one length in the order of `steps`. */
  chains: readonly (readonly string[])[]
  /** There are, or may be, more chains of these lengths than are listed. */
  cut: boolean
}

const NONE: Chains = { shortest: null, chains: [], cut: false }

/**
 * All chains between two entities, none of them twice through the same entity, that are at most `longer` steps longer
 * than the shortest: breadth-first distances to the goal (Moore 1959), then a depth-first walk that never strays further
 * from the goal than the steps it has left. Deterministic; at most MOST_CHAINS, after which `cut` is true. Of an entity
 * with itself, and of entities that are not there: none.
 */
export function chains(steps: ChainRules, from: string, to: string, longer = 0): Chains {
  if (from === to) return NONE
  const left = distancesTo(steps, to, from, longer)
  const shortest = left.get(from)
  if (shortest === undefined) return NONE
  const found: string[][] = []
  const search = { tried: 0, cut: false }
  const path = [from]
  const on = new Set(path)

  const walk = (rest: number) => {
    const here = path.at(-1)!
    if (here === to) {
      if (rest > 0) return
      if (found.length === MOST_CHAINS) search.cut = true
      else found.push([...path])
      return
    }
    for (const next of steps.from(here)) {
      if (on.has(next) || (left.get(next) ?? Infinity) >= rest) continue
      if (search.cut || ++search.tried > BUDGET) {
        search.cut = true
        return
      }
      path.push(next)
      on.add(next)
      walk(rest - 1)
      on.delete(path.pop()!)
    }
  }
  for (let length = shortest; length <= shortest + longer; length++) walk(length)
  return { shortest, chains: found, cut: search.cut }
}

/**
 * How many steps each entity is from the goal, following the direction of the steps, as far as it matters: up to `longer`
 * steps further than the start. Linear.
 */
function distancesTo(
  steps: ChainRules,
  goal: string,
  start: string,
  longer: number,
): ReadonlyMap<string, number> {
  const distance = new Map([[goal, 0]])
  // A map can be walked while it grows: this is the queue.
  for (const [id, away] of distance) {
    if (away >= (distance.get(start) ?? Infinity) + longer) break
    for (const before of steps.into(id)) if (!distance.has(before)) distance.set(before, away + 1)
  }
  return distance
}
