import type { Graph } from '../graph/graph.ts'
import { ENTITY_KINDS, type EntityKind, type RelationType } from '../graph/vocabulary.ts'

interface Ends {
  source?: readonly EntityKind[]
  target?: readonly EntityKind[]
}

/** What a type of relation is about decides which kinds can stand at its ends; other types may join any two. */
const ENDS: Partial<Record<RelationType, Ends>> = {
  'holds-office-in': { source: ['person'], target: ['state', 'institution', 'alliance'] },
  'part-of': { source: ['institution', 'alliance'] },
  'member-of': { target: ['alliance'] },
  joining: { target: ['alliance', 'agreement'] },
  'participates-in': { target: ['event'] },
  hosts: { target: ['event'] },
  'party-to': { target: ['agreement'] },
  visits: { target: ['state', 'alliance', 'institution'] },
  orders: { source: ['person', 'state', 'institution', 'alliance'] },
}

export interface UnfitType {
  relation: string
  /** Which end does not fit, and of which kind it is. */
  end: 'source' | 'target'
  kind: string
}

/** Relations whose type does not fit the kinds of the entities at their ends: mostly a slip, sometimes a text that means it so. */
export const unfitTypes = (graph: Graph): UnfitType[] =>
  graph.file.relations.flatMap((relation) =>
    (['source', 'target'] as const).flatMap((end) => {
      const { kind } = graph.entities.get(relation[end])!
      const fitting = ENDS[relation.type]?.[end]
      if (!fitting || fitting.includes(kind)) return []
      return [{ relation: relation.id, end, kind: ENTITY_KINDS[kind].label.toLowerCase() }]
    }),
  )
