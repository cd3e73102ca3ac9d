import { LOCALE } from '../../messages/locale.ts'
import type { Claim, Graph } from '../graph/graph.ts'
import type { Hideable } from '../view/prediction.ts'
import type { SortColumn } from '../view/tableOrder.ts'
import { DEFAULT_VIEW, type View } from '../view/view.ts'
import { RELATION_TYPES, SHOWN_STANCES, STATUSES } from '../graph/vocabulary.ts'

const NAME_IN: Record<Exclude<SortColumn, 'text'>, (graph: Graph, claim: Claim) => string> = {
  source: (graph, { relation }) => graph.entities.get(relation.source)!.name,
  type: (_, { relation }) => RELATION_TYPES[relation.type].label,
  target: (graph, { relation }) => graph.entities.get(relation.target)!.name,
  voice: (_, { voice }) => voice.name,
  status: (_, { status }) => STATUSES[status].label,
  stance: (_, { stance }) => SHOWN_STANCES[stance].label,
}

const PART_IN: Partial<Record<SortColumn, Hideable>> = {
  source: 'names',
  target: 'names',
  voice: 'voices',
  stance: 'stances',
}

/** Whether rows may stand in the order of a column: what is hidden in it would be given away by its place. */
export function isSortable({ hide }: Pick<View, 'hide'>, column: SortColumn): boolean {
  const part = PART_IN[column]
  return !part || !hide?.includes(part)
}

/** The order that the rows stand in. */
export const sortShown = (view: Pick<View, 'hide' | 'sort'>): View['sort'] =>
  isSortable(view, view.sort.by) ? view.sort : DEFAULT_VIEW.sort

// The interface speaks English; a text's own language tag may be one that no browser knows, and would throw.
const { compare } = new Intl.Collator(LOCALE, { numeric: true })

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
