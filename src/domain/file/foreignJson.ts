import type { Problem } from './problem.ts'
import { isForeign, NETWORK_FIX, type Foreign } from './foreign.ts'
import * as messages from '../../messages/problems.ts'

type Json = Record<string, unknown>

const isList = (value: unknown): value is readonly Json[] => Array.isArray(value)
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !isList(value)
const has = (value: unknown, ...fields: string[]): boolean =>
  isObject(value) && fields.every((field) => Object.hasOwn(value, field))
const firstHas = (list: unknown, ...fields: string[]): boolean => isList(list) && has(list[0], ...fields)
const network = (name: string): Foreign => ({ is: messages.aNetworkName({ name }), fix: NETWORK_FIX })
const GEO = /^(?:Feature|FeatureCollection|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/

/** In this order: the more particular first. */
const KINDS: readonly [(json: Json) => boolean, Foreign][] = [
  [
    ({ $schema }) => typeof $schema === 'string' && $schema.includes('json-schema.org'),
    {
      is: messages.aJsonSchemaWhichTells,
      fix: messages.chooseAFileMadeAfter,
    },
  ],
  [
    (json) =>
      json['type'] === 'AnnotationPage' ||
      json['type'] === 'Annotation' ||
      contextOf(json).includes('/anno.jsonld'),
    {
      is: messages.aListOfAnnotationsW3c,
      fix: messages.ifItWasSavedBy,
    },
  ],
  [
    ({ type }) => (typeof type === 'string' && GEO.test(type)) || type === 'Topology',
    { is: messages.aMapGeojsonOrTopojson, fix: NETWORK_FIX },
  ],
  [({ elements, connections }) => isList(elements) && isList(connections), network('Kumu')],
  [
    ({ elements }) => has(elements, 'nodes') || firstHas(elements, 'data') || firstHas(elements, 'group'),
    network(messages.cytoscapeOrCytoscapeJs),
  ],
  [(json) => has(json, 'nodes', 'links'), network(messages.nodeLinkAsD3And)],
  [({ nodes, edges }) => isList(edges) && firstHas(nodes, 'key'), network(messages.graphologyAsSigmaHasIt)],
  [({ edges, nodes }) => isList(nodes) && firstHas(edges, 'from', 'to'), network('vis.js')],
  [(json) => has(json, 'directed', 'nodes'), network(messages.nodeLinkAsD3And)],
  [(json) => has(json, 'nodes', 'edges'), network(messages.nodesAndEdgesAsSigma)],
  [(json) => has(json, 'nodes', 'relationships'), network('Neo4j')],
  [({ graph, graphs }) => has(graph, 'nodes') || isList(graphs), network(messages.jsonGraphFormat)],
  [
    (json) => json['type'] === 'rich' && has(json, 'html'),
    {
      is: messages.anOembedAnswerWhichTells,
      fix: messages.chooseTheGraphFileItself,
    },
  ],
  [(json) => has(json, '@context'), { is: messages.linkedDataJsonLd, fix: NETWORK_FIX }],
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
    return isForeign({ is: messages.aListOfReferencesCsl, fix: NETWORK_FIX })
  if (has(first, 'source', 'target')) return isForeign(network(messages.aListOfEdges))
  return null
}

/** What the names of linked data mean; an address, or a list that has one. */
const contextOf = (json: Json): string => JSON.stringify(json['@context'] ?? '')
