import type { Graph } from '../graph/graph.ts'
import type { Positions } from '../layout/layout.ts'
import type { Visible } from '../visibility/visible.ts'
import { provenance, type Origin } from './extent.ts'
import { columnsOf, network, type Attributes, type Value } from './network.ts'
import { xml, type XmlElement } from './xml.ts'

/** The graph as GraphML, for networkx, igraph and Cytoscape: every attribute declared with its type. */
export function graphml(graph: Graph, extent: Visible, positions: Positions, origin: Origin): string {
  const { nodes, edges } = network(graph, extent, positions)
  const placed = nodes.map(({ at, ...node }) => ({
    ...node,
    attributes: at ? { ...node.attributes, x: double(at.x), y: double(at.y) } : node.attributes,
  }))
  return xml({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
      key: [
        key('graph', 'description', ''),
        ...[...columnsOf(placed)].map(([name, value]) => key('node', name, value)),
        ...[...columnsOf(edges)].map(([name, value]) => key('edge', name, value)),
      ],
      graph: {
        '@id': graph.file.id,
        '@edgedefault': 'directed',
        data: [{ '@key': 'graph_description', '#': provenance(graph, origin) }],
        node: placed.map(({ id, attributes }) => ({ '@id': id, data: data('node', attributes) })),
        edge: edges.map(({ id, source, target, attributes }) => ({
          '@id': id,
          '@source': source,
          '@target': target,
          data: data('edge', attributes),
        })),
      },
    },
  })
}

const key = (of: 'graph' | 'node' | 'edge', name: string, value: Value): XmlElement => ({
  '@id': `${of}_${name}`,
  '@for': of,
  '@attr.name': name,
  '@attr.type': typeof value === 'number' ? 'double' : typeof value,
})

const data = (of: 'node' | 'edge', attributes: Attributes): XmlElement[] =>
  Object.entries(attributes).map(([name, value]) => ({ '@key': `${of}_${name}`, '#': value }))

const double = (value: number) => Math.round(value * 100) / 100
