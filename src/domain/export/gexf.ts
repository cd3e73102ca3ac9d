import type { Graph } from '../graph/graph.ts'
import type { Positions } from '../layout/layout.ts'
import type { Visible } from '../visibility/visible.ts'
import { dayOf, provenance, type Origin } from './extent.ts'
import { columnsOf, network, type Attributes, type Value } from './network.ts'
import { xml, type XmlElement } from './xml.ts'

/** The graph as GEXF 1.3, for Gephi: with its layout, and every attribute declared with its type. */
export function gexf(graph: Graph, extent: Visible, positions: Positions, origin: Origin): string {
  const { nodes, edges } = network(graph, extent, positions)
  return xml({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@xmlns:viz': 'http://gexf.net/1.3/viz',
      '@version': '1.3',
      meta: {
        '@lastmodifieddate': dayOf(origin.made),
        creator: 'Entente',
        description: provenance(graph, origin),
      },
      graph: {
        '@defaultedgetype': 'directed',
        attributes: [declared('node', nodes), declared('edge', edges)],
        nodes: {
          node: nodes.map(({ id, at, attributes }) => ({
            '@id': id,
            '@label': attributes['label']!,
            attvalues: { attvalue: values(attributes) },
            // Gephi's y axis points up.
            ...(at && { 'viz:position': { '@x': at.x, '@y': -at.y, '@z': 0 } }),
          })),
        },
        edges: {
          edge: edges.map(({ id, source, target, attributes }) => ({
            '@id': id,
            '@source': source,
            '@target': target,
            '@label': attributes['label']!,
            '@weight': attributes['weight']!,
            // Two relations of one pair are two edges where their kinds differ.
            '@kind': attributes['type']!,
            attvalues: { attvalue: values(attributes) },
          })),
        },
      },
    },
  })
}

/** What the format has places of its own for. */
const OWN = new Set(['label', 'weight'])

const declared = (of: 'node' | 'edge', items: readonly { attributes: Attributes }[]): XmlElement => ({
  '@class': of,
  attribute: [...columnsOf(items)]
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => ({ '@id': name, '@title': name, '@type': typeOf(value) })),
})

const values = (attributes: Attributes): XmlElement[] =>
  Object.entries(attributes)
    .filter(([name]) => !OWN.has(name))
    .map(([name, value]) => ({ '@for': name, '@value': value }))

const typeOf = (value: Value) => (typeof value === 'number' ? 'double' : typeof value)
