import { divide, membersOf } from '../analysis/frustration.ts'
import { partiesOf, type Parties } from '../analysis/parties.ts'
import { clear, signedTies } from '../analysis/signs.ts'
import { groupBy, type Claim, type Graph } from '../graph/graph.ts'
import type { View } from '../view/view.ts'
import type { Visible } from '../visibility/visible.ts'
import { LOCALE } from '../../messages/locale.ts'
import { matrixOf, partyIn } from './matrix.ts'

/** Those who have a row and a column each, and who acts for them. */
export interface Rows extends Parties {
  /** Those with most claims in the matrix first. */
  byClaims: readonly string[]
  /** The same in the order asked for, in groups of those who belong together. */
  groups: readonly (readonly string[])[]
  /** Who has a row although the view does not ask for such: no state shows. */
  instead: boolean
}

type Asked = Pick<View, 'among' | 'leaders' | 'order'>

/** The rows of the matrix for what shows of all voices. Where no state shows, all that do have one. */
export function rowsOf(graph: Graph, shown: Visible, view: Asked): Rows {
  const asked = partiesOf(graph, shown, view)
  const instead = asked.ids.length === 0
  const parties = instead ? { ids: [...shown.entities.keys()], actsFor: new Map<string, string>() } : asked
  const weight = claimsOfEach(shown.claims, parties)
  const byClaims = [...parties.ids].sort((a, b) => weight(b) - weight(a))
  const groups = {
    camp: () => byCamp(byClaims, campGroups(shown.claims, parties)),
    name: () => [byName(graph, byClaims)],
    claims: () => [byClaims],
  }
  return { ...parties, instead, byClaims, groups: byClaims.length ? groups[view.order]() : [] }
}

/** The rows with so few of them that they can be drawn: those with most claims, after those that are asked for. */
export function mostClaimed(rows: Rows, most: number, asked: readonly string[] = []): Rows['groups'] {
  if (rows.byClaims.length <= most) return rows.groups
  const first = rows.byClaims.filter((id) => asked.includes(id))
  const rest = rows.byClaims.filter((id) => !asked.includes(id))
  return onlyRows(rows, new Set([...first, ...rest].slice(0, most))).groups
}

/** Without the rows that are not among these. */
export const onlyRows = (rows: Rows, kept: ReadonlySet<string>): Rows => ({
  ...rows,
  byClaims: rows.byClaims.filter((id) => kept.has(id)),
  groups: rows.groups.map((group) => group.filter((id) => kept.has(id))).filter(({ length }) => length),
})

function byName(graph: Graph, ids: readonly string[]): string[] {
  const { compare } = new Intl.Collator(LOCALE, { numeric: true })
  const nameOf = (id: string) => graph.entities.get(id)!.name
  return [...ids].sort((a, b) => compare(nameOf(a), nameOf(b)))
}

function byCamp(ids: readonly string[], camps: readonly (readonly string[])[]): string[][] {
  const campOf = new Map(camps.flatMap((camp, i) => camp.map((id) => [id, i])))
  const groups = groupBy(ids, (id) => campOf.get(id) ?? camps.length)
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)
}

/** The one camp, those who stand between, the other camp; the largest part of the text's friends and foes first. Last whoever is both to all. */
function campGroups(claims: readonly Claim[], parties: Parties): (readonly string[])[] {
  const ties = signedTies(claims, new Set(parties.ids), parties.actsFor)
  const parts = divide(clear(ties))
  const placed = new Set(parts.flatMap(membersOf))
  const mixed = new Set(ties.flatMap(({ a, b }) => [a, b]).filter((id) => !placed.has(id)))
  return [...parts.flatMap(({ camps, between }) => [camps[0], between.flat(), camps[1]]), [...mixed]]
}

/** The number of claims in the matrix about each, each claim once. */
function claimsOfEach(claims: readonly Claim[], parties: Parties): (id: string) => number {
  const partyOf = partyIn(parties)
  const counts = new Map<string, number>()
  for (const { relation } of matrixOf(claims, parties).between)
    for (const end of [relation.source, relation.target]) {
      const id = partyOf(end)!
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  return (id) => counts.get(id) ?? 0
}
