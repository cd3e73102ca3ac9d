import { isDirected, isSettled, isStructural, stanceOf, type Claim } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import type { EdgeStance, Status } from '../graph/vocabulary.ts'
import type { Part } from './scene.ts'
import type { Visible } from '../visibility/visible.ts'

/** What the look of a line rests on. */
export interface DrawnAs {
  stance: EdgeStance
  /** Set while only some voices are heard. */
  part: Part | null
  structural: boolean
  /** At least one claim tells it as done or going on. */
  settled: boolean
  /** Of its claims, each once. */
  statuses: readonly Status[]
  claims: number
  /** Which ends carry a mark: the target's of every directed relation, both if they go both ways, none if symmetric. */
  marks: { source: boolean; target: boolean }
}

/** The look of one line that stands for these relations and claims. */
export function drawnAs(
  relations: readonly Relation[],
  claims: readonly Claim[],
  part: Part | null,
): DrawnAs {
  const { source, target } = relations[0]!
  const marked = (end: string) => relations.some((one) => one.target === end && isDirected(one))
  return {
    stance: stanceOf(claims),
    part,
    structural: relations.every(isStructural),
    settled: isSettled(claims),
    statuses: [...new Set(claims.map(({ status }) => status))],
    claims: claims.length,
    marks: { source: marked(source), target: marked(target) },
  }
}

/** How each relation is drawn where it stands by itself: whatever else is drawn of them looks like one of these. */
export const relationsDrawnAs = (
  claimsOf: Visible['claimsOf'],
  parts: ReadonlyMap<string, Part> = new Map(),
): DrawnAs[] =>
  [...claimsOf].map(([id, claims]) => drawnAs([claims[0]!.relation], claims, parts.get(id) ?? null))
