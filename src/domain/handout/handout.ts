import { compareVoices, type Agreement } from '../analysis/compare.ts'
import type { Claim, Graph } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import type { View } from '../view/view.ts'
import { linesOf, type IsExpanded, type Line } from '../picture/lines.ts'
import { handoutExtent, type HandoutExtent } from './handoutExtent.ts'

export interface LabelledClaim {
  /** "7" where the edge has one claim, else "7a", "7b" … */
  label: string
  claim: Claim
}
/** One line of the picture, with its number and all that it is made of. */
export interface NumberedEdge {
  number: number
  line: Line
  relations: readonly {
    relation: Relation
    /** While two voices are compared: who of them speaks of it. */
    agreement: Agreement | null
    claims: readonly LabelledClaim[]
  }[]
}
export interface Handout extends HandoutExtent {
  /** Numbered from 1 in the order of the text, by the first claim of each. */
  edges: readonly NumberedEdge[]
  /** What the numbers rest on: which relations the picture must draw by themselves. */
  isExpanded: IsExpanded
}

/** What stands on the printed sheet of a view. Every claim of its extent stands there once. */
export function handout(graph: Graph, view: View): Handout {
  const extent = handoutExtent(graph, view)
  const { claims, claimsOf } = extent.shown
  const isExpanded = () => view.focus !== null
  const rank = new Map(claims.map((claim, i) => [claim.id, i]))
  const firstOf = ({ relations }: Line) =>
    Math.min(...relations.map(({ id }) => rank.get(claimsOf.get(id)![0]!.id)!))
  const agreements = view.compare && compareVoices(claims, ...view.compare).agreementOf
  const lines = linesOf(graph, extent.shown, isExpanded).flat()
  const edges = lines
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((line, i): NumberedEdge => {
      const number = i + 1
      let labelled = 0
      const label = () => (line.claims === 1 ? `${number}` : `${number}${letters(labelled++)}`)
      const relations = line.relations.map((relation) => ({
        relation,
        agreement: agreements?.get(relation.id) ?? null,
        claims: claimsOf.get(relation.id)!.map((claim) => ({ label: label(), claim })),
      }))
      return { number, line, relations }
    })
  return { ...extent, edges, isExpanded }
}

/** a, b … z, aa, ab … */
function letters(n: number): string {
  const last = String.fromCharCode(97 + (n % 26))
  return n < 26 ? last : letters(Math.floor(n / 26) - 1) + last
}
