import { divide, type Division } from './frustration.ts'
import { clear, signedTies, type CitedTie } from './signs.ts'
import { triangles, type Triangle } from './triangles.ts'
import { takesSide } from '../graph/graph.ts'
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
  /** Without any tie to another of those looked at. */
  alone: readonly string[]
}

/** Triangles and camps among the states that show, with leaders and alliances where the view asks for them. */
export function balanceOf({ entities, claims }: Visible, among: View['among']): BalanceShown {
  const kinds = new Set<string>(['state', ...(among ?? [])])
  const ids = [...entities.values()].filter(({ kind }) => kinds.has(kind)).map(({ id }) => id)
  const ties = signedTies(claims, new Set(ids))
  const reckoned = clear(ties)
  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]))
  return {
    triangles: triangles(reckoned).sort((a, b) => Number(a.balanced) - Number(b.balanced)),
    parts: divide(reckoned),
    mixed: ties.filter(({ sign }) => sign === 'mixed'),
    alone: ids.filter((id) => !tied.has(id)),
  }
}

/** What the picture lights for camps: their members and the ties among them, those against the division most. */
export function balanceEmphasis({ parts }: BalanceShown, shown: Visible): ReadonlyMap<string, Emphasis> {
  const lit = new Map<string, Emphasis>()
  for (const { camps, against } of parts) {
    const members = new Set(camps.flat())
    for (const id of members) lit.set(id, 'lit')
    for (const claim of shown.claims) {
      const { id, source, target } = claim.relation
      if (takesSide(claim) && members.has(source) && members.has(target)) lit.set(id, 'lit')
    }
    for (const { relation } of against.flatMap(({ claims }) => claims)) lit.set(relation.id, 'selected')
  }
  return lit
}
