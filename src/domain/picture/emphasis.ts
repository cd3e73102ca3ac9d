import { pairKey } from '../analysis/signedPairs.ts'
import type { Graph } from '../graph/graph.ts'
import type { Picture } from './picture.ts'

export type Emphasis = 'plain' | 'selected' | 'lit' | 'faded'
const NOTHING: ReadonlyMap<string, Emphasis> = new Map()

/**
 * How strongly each node and line is drawn while something is chosen or pointed at, or else while an analysis lights
 * entities and relations; what is absent is plain. What has nothing to do with it recedes if asked. The other lines between
 * the two ends of a selected relation stay plain, to be chosen next.
 */
export function emphasis(
  graph: Graph,
  { nodes, lines }: Picture,
  select: string | null,
  hover: string | null,
  recede = true,
  analysis: ReadonlyMap<string, Emphasis> = NOTHING,
): ReadonlyMap<string, Emphasis> {
  const centre = [hover, select].find((id) => id !== null && standsInPicture(graph, { nodes, lines }, id))
  if (!centre) return analysis.size ? lightOnly({ nodes, lines }, analysis, recede) : NOTHING
  const lit = new Map<string, Emphasis>()
  const light = (id: string) => lit.set(id, lit.get(id) ?? 'lit')
  const entity = graph.entities.has(centre)
  lit.set(centre, 'selected')
  const said = new Set((graph.claimsIn.get(centre) ?? []).map(({ relation }) => relation.id))
  for (const line of lines) {
    const touches = entity
      ? line.source === centre || line.target === centre
      : line.relations.some(({ id }) => id === centre || said.has(id))
    if (!touches) continue
    lit.set(line.id, entity ? 'lit' : 'selected')
    light(line.source)
    light(line.target)
  }
  // What is selected stays marked while the pointer is elsewhere.
  if (select && graph.entities.has(select)) lit.set(select, 'selected')
  const kept = lines.find(({ relations }) => relations.some(({ id }) => id === select))
  if (kept) lit.set(kept.id, 'selected')
  if (recede) {
    for (const { id } of nodes) if (!lit.has(id)) lit.set(id, 'faded')
    const pair = graph.relations.get(select ?? '')
    for (const line of lines)
      if (!lit.has(line.id) && !(pair && pairKey(line) === pairKey(pair))) lit.set(line.id, 'faded')
  }
  return lit
}

function lightOnly(
  { nodes, lines }: Picture,
  analysis: ReadonlyMap<string, Emphasis>,
  recede: boolean,
): ReadonlyMap<string, Emphasis> {
  const rest = recede ? 'faded' : 'plain'
  const ofLine = ({ relations }: Picture['lines'][number]) =>
    relations.map(({ id }) => analysis.get(id)).find((mark) => mark !== undefined)
  return new Map<string, Emphasis>([
    ...nodes.map(({ id }) => [id, analysis.get(id) ?? rest] as const),
    ...lines.map((line) => [line.id, ofLine(line) ?? rest] as const),
  ])
}

function standsInPicture(graph: Graph, { nodes, lines }: Picture, id: string): boolean {
  if (graph.entities.has(id)) return nodes.some((node) => node.id === id)
  const said = new Set((graph.claimsIn.get(id) ?? []).map(({ relation }) => relation.id))
  return lines.some(({ relations }) =>
    relations.some((relation) => relation.id === id || said.has(relation.id)),
  )
}
