import { nameOf, otherEnd, stanceOf, type Graph } from '../graph/graph.ts'
import type { Relation } from '../file/graphFile.ts'
import { ENTITY_KINDS, EDGE_STANCES, keysOf, type EdgeStance } from '../graph/vocabulary.ts'
import type { Visible } from '../visibility/visible.ts'
import * as messages from '../../messages/picture.ts'

/** The relations of an entity that show, in the order of the text. */
export const relationsShown = (graph: Graph, { claimsOf }: Visible, entity: string): readonly Relation[] =>
  (graph.relationsOf.get(entity) ?? []).filter(({ id }) => claimsOf.has(id))

/** Where a walk starts when nothing is chosen: the entity that most claims touch. Null where nothing shows. */
export function startEntity(shown: Visible): string | null {
  const counts = new Map<string, number>([...shown.entities.keys()].map((id) => [id, 0]))
  for (const { relation } of shown.claims)
    for (const id of new Set([relation.source, relation.target])) counts.set(id, (counts.get(id) ?? 0) + 1)
  let best: string | null = null
  for (const [id, count] of counts) if (best === null || count > counts.get(best)!) best = id
  return best
}

/** The next relation round an entity, `step` places on; from none, the first or the last. */
export function nextRelation(
  graph: Graph,
  shown: Visible,
  entity: string,
  from: string | null,
  step: 1 | -1,
): Relation | null {
  const round = relationsShown(graph, shown, entity)
  if (!round.length) return null
  const at = round.findIndex(({ id }) => id === from)
  const next = at < 0 ? (step > 0 ? 0 : -1) : at + step
  return round.at(next % round.length)!
}

const inWords = (stance: EdgeStance) =>
  stance === 'hidden' ? messages.withHiddenStance : EDGE_STANCES[stance].label.toLowerCase()

/** "Iran, state, 14 relations: 5 cooperative, 8 hostile, 1 contested": what is shown of an entity, never where. */
export function describeEntity(graph: Graph, shown: Visible, id: string): string {
  const entity = graph.entities.get(id)!
  const relations = relationsShown(graph, shown, id)
  const stances = relations.map((relation) => stanceOf(shown.claimsOf.get(relation.id)!))
  const parts = keysOf(EDGE_STANCES)
    .map((stance) => ({ stance, count: stances.filter((one) => one === stance).length }))
    .filter(({ count }) => count)
    .map(({ stance, count }) => `${count} ${inWords(stance)}`)
  const degree = messages.relations({ relations: relations.length })
  return `${nameOf(graph, id)}, ${ENTITY_KINDS[entity.kind].label.toLowerCase()}, ${degree}${parts.length ? `: ${parts.join(', ')}` : ''}`
}

/** "2 of 14: hostile, 3 claims; Enter goes to Saudi Arabia", to be read after the relation's phrase. */
export function describeRelationPosition(
  graph: Graph,
  shown: Visible,
  entity: string,
  relation: Relation,
): string {
  const round = relationsShown(graph, shown, entity)
  const claims = shown.claimsOf.get(relation.id)!
  const other = nameOf(graph, otherEnd(relation, entity))
  return messages.relationInRound({
    number: round.indexOf(relation) + 1,
    all: round.length,
    stance: inWords(stanceOf(claims)),
    claims: claims.length,
    other,
  })
}
