import type { Claim, Graph } from '../graph.ts'
import type { SortColumn, View } from '../view.ts'
import { RELATION_TYPES, STANCES, STATUSES } from '../vocabulary.ts'

const NAME_IN: Record<Exclude<SortColumn, 'text'>, (graph: Graph, claim: Claim) => string> = {
  source: (graph, { relation }) => graph.entities.get(relation.source)!.name,
  type: (_, { relation }) => RELATION_TYPES[relation.type].label,
  target: (graph, { relation }) => graph.entities.get(relation.target)!.name,
  voice: (_, { voice }) => voice.name,
  status: (_, { status }) => STATUSES[status].label,
  stance: (_, { stance }) => STANCES[stance].label,
}

// The interface speaks English; a text's own language tag may be one that no browser knows, and would throw.
const { compare } = new Intl.Collator('en', { numeric: true })

/** Sorts claims, given in the order of the text, by the name in a column. Those with the same name keep the order of the text. */
export function tableRows(
  graph: Graph,
  claims: readonly Claim[],
  { by, descending }: View['sort'],
): readonly Claim[] {
  if (by === 'text') return descending ? [...claims].reverse() : claims
  const sign = descending ? -1 : 1
  return claims
    .map((claim) => ({ claim, name: NAME_IN[by](graph, claim) }))
    .sort((a, b) => sign * compare(a.name, b.name))
    .map(({ claim }) => claim)
}

/** Whether a claim belongs to a selected entity, relation or sentence. */
export const belongsTo = ({ relation, sentence }: Claim, select: string | null): boolean =>
  select !== null && [relation.id, relation.source, relation.target, sentence.id].includes(select)
