import type { Problem } from './problem.ts'
import { isForeign, NETWORK_FIX, type Foreign } from './foreign.ts'

type Json = Record<string, unknown>

const isList = (value: unknown): value is readonly Json[] => Array.isArray(value)
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !isList(value)
const has = (value: unknown, ...fields: string[]): boolean =>
  isObject(value) && fields.every((field) => Object.hasOwn(value, field))
const firstHas = (list: unknown, ...fields: string[]): boolean => isList(list) && has(list[0], ...fields)
const network = (name: string): Foreign => ({ is: `a network (${name})`, fix: NETWORK_FIX })
const GEO = /^(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/

/** In this order: the more particular first. */
const KINDS: readonly [(json: Json) => boolean, Foreign][] = [
  [
    ({ $schema }) => typeof $schema === 'string' && $schema.includes('json-schema.org'),
    {
      is: 'a JSON Schema, which tells an editor how graph files are made',
      fix: 'Choose a file made after it: it has "source", "entities" and "relations".',
    },
  ],
  [
    (json) =>
      json['type'] === 'AnnotationPage' ||
      json['type'] === 'Annotation' ||
      contextOf(json).includes('/anno.jsonld'),
    {
      is: 'a list of annotations (W3C Web Annotation)',
      fix: 'If it was saved by this page, take “Graph file” under Share instead, which can be opened again.',
    },
  ],
  [
    ({ type }) => (typeof type === 'string' && GEO.test(type)) || type === 'Topology',
    { is: 'a map (GeoJSON or TopoJSON)', fix: NETWORK_FIX },
  ],
  [({ elements, connections }) => isList(elements) && isList(connections), network('Kumu')],
  [
    ({ elements }) => has(elements, 'nodes') || firstHas(elements, 'data') || firstHas(elements, 'group'),
    network('Cytoscape or Cytoscape.js'),
  ],
  [(json) => has(json, 'nodes', 'links'), network('node-link, as D3 and NetworkX have it')],
  [({ nodes, edges }) => isList(edges) && firstHas(nodes, 'key'), network('graphology, as sigma has it')],
  [({ edges, nodes }) => isList(nodes) && firstHas(edges, 'from', 'to'), network('vis.js')],
  [(json) => has(json, 'directed', 'nodes'), network('node-link, as D3 and NetworkX have it')],
  [(json) => has(json, 'nodes', 'edges'), network('nodes and edges, as sigma and Gephi have it')],
  [(json) => has(json, 'nodes', 'relationships'), network('Neo4j')],
  [({ graph, graphs }) => has(graph, 'nodes') || isList(graphs), network('JSON Graph Format')],
  [
    (json) => json['type'] === 'rich' && has(json, 'html'),
    {
      is: 'an oEmbed answer, which tells other sites how to show a page',
      fix: 'Choose the graph file itself.',
    },
  ],
  [(json) => has(json, '@context'), { is: 'linked data (JSON-LD)', fix: NETWORK_FIX }],
]

/** Names JSON of another tool for what it is. Null where it may be meant as a graph file. */
export function foreignJson(input: unknown): Problem | null {
  if (isList(input)) return foreignList(input)
  if (!isObject(input) || has(input, 'source', 'entities') || has(input, 'relations')) return null
  const found = KINDS.find(([matches]) => matches(input))
  return found ? isForeign(found[1]) : null
}

function foreignList([first]: readonly Json[]): Problem | null {
  if (has(first?.['data'], 'id')) return isForeign(network('Cytoscape.js'))
  if (has(first, 'type', 'title') || has(first, 'itemType'))
    return isForeign({ is: 'a list of references (CSL-JSON, as Zotero has it)', fix: NETWORK_FIX })
  if (has(first, 'source', 'target')) return isForeign(network('a list of edges'))
  return null
}

/** What the names of linked data mean; an address, or a list that has one. */
const contextOf = (json: Json): string => JSON.stringify(json['@context'] ?? '')
