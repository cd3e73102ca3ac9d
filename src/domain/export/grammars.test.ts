import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import text from '../../../data/kiss-of-ashgabat.json' with { type: 'json' }
import { indexGraph, type Graph } from '../graph/graph.ts'
import type { GraphFile } from '../file/graphFile.ts'
import { layout } from '../layout/layout.ts'
import { sampleGraph } from '../testData/sampleGraph.test-data.ts'
import type { Visible } from '../visibility/visible.ts'
import { everything } from './extent.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { awkwardGraph } from './awkwardGraph.test-data.ts'

const ORIGIN = { link: 'https://example.org/sample/', made: new Date('2026-01-05') }
const NOTHING: Visible = { entities: new Map(), claimsOf: new Map(), claims: [] }

const grammar = (name: string) => ({
  fileName: name,
  contents: readFileSync(join(import.meta.dirname, 'grammars', name), 'utf8'),
})

const FORMATS = {
  GEXF: { write: gexf, schema: grammar('gexf.xsd'), preload: [grammar('gexfViz.xsd')] },
  GraphML: { write: graphml, schema: grammar('graphml.xsd'), preload: [] },
}

describe.each(Object.entries(FORMATS))('%s', (_, { write, schema, preload }) => {
  const faults = async (...documents: string[]) => {
    const xml = documents.map((contents, i) => ({ fileName: `${i}.xml`, contents }))
    const { valid, errors } = await validateXML({ xml, schema, preload })
    return valid ? [] : errors.map(({ rawMessage }) => rawMessage)
  }
  const written = (graph: Graph, extent: Visible) => write(graph, extent, layout(graph), ORIGIN)

  it('follows its grammar, for the sample, a published text and an extent without anything', async () => {
    const published = indexGraph(text as GraphFile)
    expect(
      await faults(
        written(sampleGraph(), everything(sampleGraph())),
        written(published, everything(published)),
        written(published, NOTHING),
      ),
    ).toEqual([])
  })

  it('follows its grammar whatever the names are', async () => {
    const graphs = fc.sample(awkwardGraph(), 30)
    expect(await faults(...graphs.map((graph) => written(graph, everything(graph))))).toEqual([])
  })

  it('has a grammar that finds faults', async () => {
    const file = written(sampleGraph(), everything(sampleGraph()))
    expect(
      await faults(
        file.replace('</description>', '</description><title/>').replace('<data ', '<title/><data '),
      ),
    ).not.toEqual([])
    expect(await faults(file.replace('source="iran"', 'source="nobody"'))).not.toEqual([])
    expect(await faults(file.replace('type="string"', 'type="text"'))).not.toEqual([])
  })
})
