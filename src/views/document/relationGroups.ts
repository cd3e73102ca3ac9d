import { classOf, groupBy, stanceOf, type Graph } from '../../domain/graph.ts'
import type { Relation } from '../../domain/graphFile.ts'
import { STATUSES, type EdgeStance } from '../../domain/vocabulary.ts'

export type RelationGroup = EdgeStance | 'structural'

/** The headings relations stand under, in this order. */
export const RELATION_GROUPS: Record<RelationGroup, string> = {
  hostile: 'Hostile relations',
  cooperative: 'Cooperative relations',
  contested: 'Contested relations',
  neutral: 'Neutral relations',
  structural: 'Membership, office and taking part',
}

/** What a relation's claims add up to, said beside its phrase. */
export const GROUP_WORDS: Record<RelationGroup, string> = {
  hostile: 'hostile',
  cooperative: 'cooperative',
  contested: 'contested: its claims differ in stance',
  neutral: 'neutral',
  structural: 'neutral',
}

export function groupOf(graph: Graph, relation: Relation): RelationGroup {
  const stance = stanceOf(graph.claimsOf.get(relation.id)!)
  return stance === 'neutral' && classOf(relation) === 'structural' ? 'structural' : stance
}

/** In each group in the order of the text. */
export const relationsByGroup = (graph: Graph) =>
  groupBy(
    [...graph.claimsOf.keys()].map((id) => graph.relations.get(id)!),
    (relation) => [groupOf(graph, relation)],
  )

/** "planned, occurred": how certain the relation is made to sound. */
export const statusWords = (graph: Graph, { id }: Relation): string =>
  [...new Set(graph.claimsOf.get(id)!.map(({ status }) => STATUSES[status].label.toLowerCase()))].join(', ')
