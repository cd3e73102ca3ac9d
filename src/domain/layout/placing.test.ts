import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { indexGraph, type Graph } from '../graph/graph.ts'
import { parseGraphText } from '../file/parse.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { BoxGrid } from '../geometry/boxGrid.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { layout, placing, type Positions } from './layout.ts'
import { nodeShapes } from '../geometry/nodeShape.ts'

function realGraph(): Graph {
  const file = path.join(import.meta.dirname, '../../../data/kiss-of-ashgabat.json')
  const parsed = parseGraphText(readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error('The first text has problems')
  return indexGraph(parsed.value)
}

/** The sample many times over, chained together. */
function largeGraph(copies: number): Graph {
  const file = sampleFile()
  const again = Array.from({ length: copies }, (_, i) => {
    const named = (id: string) => `${id}-${i}`
    return {
      entities: file.entities.map((entity) => ({ ...entity, id: named(entity.id) })),
      relations: file.relations.map((relation) => ({
        ...relation,
        id: `r${i}-${relation.id}`,
        source: named(relation.source),
        target: `${relation.target}-${(i + 1) % copies}`,
      })),
    }
  })
  return indexGraph({
    ...file,
    entities: again.flatMap(({ entities }) => entities),
    relations: again.flatMap(({ relations }) => relations),
    notes: [],
  })
}

/** Labels that lie on another one. */
function hiddenLabels(graph: Graph, positions: Positions): number {
  const grid = new BoxGrid(90)
  let hidden = 0
  for (const [id, { x, y }] of Object.entries(positions)) {
    const { radius, lines, font } = nodeShapes(graph).get(id)!
    const box = labelBox(x, y, radius, lines, font)
    if (grid.hits(box)) hidden++
    grid.add(box)
  }
  return hidden
}

describe('the layout', () => {
  it.each([
    ['the first text', realGraph()],
    ['450 entities', largeGraph(45)],
  ])(
    'of %s gives every entity a place and every label room',
    (_, graph) => {
      const positions = layout(graph)
      expect(Object.keys(positions).sort()).toEqual([...graph.entities.keys()].sort())
      expect(hiddenLabels(graph, positions)).toBe(0)
    },
    30_000,
  )

  it('is the same each time', () => {
    expect(layout(largeGraph(9))).toEqual(layout(largeGraph(9)))
  })

  it('tells in small steps how much is done', () => {
    const shares = [...placing(largeGraph(9))]
    expect(shares.length).toBeGreaterThan(100)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
  })
})
