import { classOf, isSettled, stanceOf, type Claim, type Graph } from '../graph/graph.ts'
import type { Positions } from '../layout/layout.ts'
import type { Visible } from '../visibility/visible.ts'
import { RELATION_TYPES } from '../graph/vocabulary.ts'

export type Value = string | number | boolean
export type Attributes = Record<string, Value>

interface NetworkEdge {
  id: string
  source: string
  target: string
  attributes: Attributes
}
/** Nodes and edges with plain attributes, as programs for network analysis know them. */
export interface Network {
  nodes: { id: string; attributes: Attributes; at: { x: number; y: number } | null }[]
  edges: NetworkEdge[]
}

/** Between the values of several claims in one attribute; every such list has the claims in the same order. */
const BETWEEN = ' | '

/** An entity is a node; a relation is an edge that carries its claims. What an entity or relation does not have is absent. */
export function network(graph: Graph, { entities, claimsOf }: Visible, positions: Positions): Network {
  const nodes = [...entities.values()].map(({ id, name, kind, code, aliases, summary, date, place }) => ({
    id,
    at: positions[id] ?? null,
    attributes: present({
      label: name,
      kind,
      code,
      aliases: aliases.map(({ form }) => form).join(BETWEEN),
      summary,
      date_start: date?.start,
      date_end: date?.end,
      date_words: date?.words,
      place: place?.name,
      longitude: place?.lon,
      latitude: place?.lat,
    }),
  }))
  const edges = [...claimsOf].map(([id, claims]) => edge(graph, id, claims))
  return { nodes, edges }
}

function edge(graph: Graph, id: string, claims: readonly Claim[]): NetworkEdge {
  const relation = graph.relations.get(id)!
  const { label, symmetric } = RELATION_TYPES[relation.type]
  const each = (value: (claim: Claim) => string) => claims.map(value).join(BETWEEN)
  return {
    id,
    source: relation.source,
    target: relation.target,
    attributes: present({
      label,
      type: relation.type,
      class: classOf(relation),
      // Programs may refuse a graph that mixes both kinds of edges: each is directed, and says whether that means anything.
      directed: !symmetric,
      stance: stanceOf(claims),
      settled: isSettled(claims),
      weight: claims.length,
      voices: each(({ voice }) => voice.name),
      speech: each(({ speech }) => speech),
      status: each(({ status }) => status),
      stances: each(({ stance }) => stance),
      sentences: each(({ sentence }) => sentence.id),
      quotes: each(({ quote }) => quote),
    }),
  }
}

const present = (values: Record<string, Value | null | undefined>): Attributes =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] != null && entry[1] !== ''),
  )

/** The name and type of every attribute that occurs, for formats that declare them. */
export function columnsOf(items: readonly { attributes: Attributes }[]): Map<string, Value> {
  const columns = new Map<string, Value>()
  for (const { attributes } of items)
    for (const [name, value] of Object.entries(attributes)) if (!columns.has(name)) columns.set(name, value)
  return columns
}
