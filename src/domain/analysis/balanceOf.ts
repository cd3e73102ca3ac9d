import { divide, membersOf, type Division } from './frustration.ts'
import { partiesOf } from './parties.ts'
import { clear, signedTies, type CitedTie } from './signs.ts'
import { triangles, type Triangle } from './triangles.ts'
import { takesSide, type Claim, type Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'
import type { Emphasis } from '../picture/emphasis.ts'
import type { Visible } from '../visibility/visible.ts'

type ClearTie = CitedTie<1 | -1>

interface BalanceShown {
  /** Unbalanced ones first. */
  triangles: readonly Triangle<ClearTie>[]
  parts: readonly Division<ClearTie>[]
  /** Drawn as friends and as foes, and so left out of triangles and camps. */
  mixed: readonly CitedTie[]
  /**
   * In no camp, though not without friend or foe: they only share a foe with one side, or are drawn as friends and as foes
   * at once.
   */
  between: readonly string[]
  /** Without any tie to another of those looked at. */
  alone: readonly string[]
}

/**
 * Triangles and camps among the states that show, with leaders and alliances where the view asks for them. What leaders do
 * counts for their states, unless the view says otherwise.
 */
export function balanceOf(graph: Graph, shown: Visible, view: Pick<View, 'among' | 'leaders'>): BalanceShown {
  const { ids, actsFor } = partiesOf(graph, shown, view)
  const ties = signedTies(shown.claims, new Set(ids), actsFor)
  const reckoned = clear(ties)
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]))
  const parts = divide(reckoned)
  const inCamp = new Set(parts.flatMap(({ camps }) => camps.flat()))
  return {
    triangles: triangles(reckoned).sort((a, b) => Number(a.balanced) - Number(b.balanced)),
    parts,
    mixed: ties.filter(({ sign }) => sign === 'mixed'),
    between: ids.filter((id) => tied.has(id) && !inCamp.has(id)),
    alone: ids.filter((id) => !tied.has(id)),
  }
}

/** What the picture lights for camps: their members, who stands between, and the ties among them all, those against the division most. */
export function balanceEmphasis(
  { parts, mixed, between }: BalanceShown,
  shown: Visible,
): ReadonlyMap<string, Emphasis> {
  const lit = new Map<string, Emphasis>()
  const lightRelation = ({ relation: { id, source, target } }: Claim) => {
    for (const one of [id, source, target]) lit.set(one, 'lit')
  }
  for (const id of between) lit.set(id, 'lit')
  for (const claim of mixed.flatMap(({ claims }) => claims)) lightRelation(claim)
  for (const part of parts) {
    const { ties, against } = part
    const members = new Set(membersOf(part))
    for (const id of members) lit.set(id, 'lit')
    for (const claim of ties.flatMap(({ claims }) => claims)) lightRelation(claim)
    for (const claim of shown.claims) {
      const { source, target } = claim.relation
      if (takesSide(claim) && members.has(source) && members.has(target)) lightRelation(claim)
    }
    for (const { relation } of against.flatMap(({ claims }) => claims)) lit.set(relation.id, 'selected')
  }
  return lit
}
