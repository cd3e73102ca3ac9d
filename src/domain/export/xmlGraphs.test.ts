import fc from 'fast-check'
import { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { layout } from '../layout/layout.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { everything } from './extent.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { awkwardGraph } from './awkwardGraph.test-data.ts'

const ORIGIN = { link: 'https://example.org/sample/', made: new Date('2026-01-05') }
const POSITIONS = layout(sampleGraph())

const FORMATS = {
  GraphML: (graph: ReturnType<typeof sampleGraph>) =>
    parseGraphml(MultiDirectedGraph, graphml(graph, everything(graph), POSITIONS, ORIGIN)),
  GEXF: (graph: ReturnType<typeof sampleGraph>) =>
    parseGexf(MultiDirectedGraph, gexf(graph, everything(graph), POSITIONS, ORIGIN)),
}

describe.each(Object.entries(FORMATS))('%s, read back by another hand,', (_, readBack) => {
  it('has every entity with its attributes', () => {
    const graph = sampleGraph()
    const read = readBack(graph)
    expect(read.nodes().sort()).toEqual([...graph.entities.keys()].sort())
    expect(read.getNodeAttributes('saudi-arabia')).toMatchObject({
      label: 'Saudi Arabia',
      kind: 'state',
      aliases: 'Riyadh',
      summary: 'What the text says of Saudi Arabia.',
    })
    expect(read.getNodeAttribute('summit', 'date_start')).toBe('2022-06-29')
    expect(read.getNodeAttribute('iran', 'x')).toBeCloseTo(POSITIONS['iran']!.x, 1)
  })

  it('has every relation with its claims', () => {
    const graph = sampleGraph()
    const read = readBack(graph)
    expect(read.size).toBe(graph.relations.size)
    expect(read.extremities('saudi-arabia--opposes--iran')).toEqual(['saudi-arabia', 'iran'])
    expect(read.getEdgeAttributes('iran--meets--russia')).toMatchObject({
      type: 'meets',
      class: 'cooperative',
      stance: 'contested',
      settled: true,
      weight: 2,
      voices: 'The author | TASS',
      quotes: 'Iran and Russia met | the meeting of Iran and Russia',
    })
  })

  it('keeps any name, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(awkwardGraph(), (graph) => {
        const read = readBack(graph)
        for (const { id, name } of graph.entities.values()) {
          const spaced = name.replaceAll(/\s+/g, ' ')
          // oxlint-disable-next-line no-control-regex
          const held = spaced.replaceAll(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
          expect(String(read.getNodeAttribute(id, 'label')).trim()).toBe(held.trim())
        }
      }),
    )
  })
})
