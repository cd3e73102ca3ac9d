import { describe, expect, it } from 'vitest'
import type { GraphFile } from '../file/graphFile.ts'
import { indexGraph } from '../graph/graph.ts'
import { sampleFile, sampleGraph } from '../testData/sampleGraph.test-data.ts'
import { nodeShapes } from './nodeShape.ts'

/** The sample with this many claims on each relation "from to". */
function shapesOf(counts: Record<string, number>) {
  const file = sampleFile()
  const { claims } = file.relations[0]!
  const relations = Object.entries(counts).map(([ends, count], i): GraphFile['relations'][number] => {
    const [source = '', target = ''] = ends.split(' ')
    return { id: `r${i}`, source, target, type: 'supports', claims: Array(count).fill(claims[0]) }
  })
  return nodeShapes(indexGraph({ ...file, relations }))
}

describe('the shape of a node', () => {
  it('is given for every entity, its lines the words of its name', () => {
    const graph = sampleGraph()
    const shapes = nodeShapes(graph)
    expect([...shapes.keys()]).toEqual([...graph.entities.keys()])
    for (const [id, { lines }] of shapes) expect(lines.join(' ')).toBe(graph.entities.get(id)!.name)
  })

  it('grows with the claims that touch the entity, whichever end it is', () => {
    const shapes = shapesOf({ 'iran russia': 9, 'raisi iran': 1, 'oman russia': 7 })
    const radius = (id: string) => shapes.get(id)!.radius
    expect(radius('russia')).toBeCloseTo(22)
    expect(radius('iran')).toBeCloseTo(7 + 15 * Math.sqrt(10 / 16))
    expect(radius('oman')).toBeCloseTo(7 + 15 * Math.sqrt(7 / 16))
    expect(radius('raisi')).toBeCloseTo(7 + 15 * Math.sqrt(1 / 16))
    expect(radius('deal')).toBe(7)
  })

  it('has a tier by its share of the most claimed, and a smaller font for a lesser tier', () => {
    const shapes = shapesOf({ 'iran russia': 1, 'iran oman': 3, 'iran raisi': 2, 'iran iran': 4 })
    const tier = (id: string) => shapes.get(id)!.tier
    expect([tier('iran'), tier('oman'), tier('raisi'), tier('russia'), tier('deal')]).toEqual([0, 0, 1, 1, 2])
    const font = (id: string) => shapes.get(id)!.font
    expect(font('iran')).toBeGreaterThan(font('raisi'))
    expect(font('raisi')).toBeGreaterThan(font('deal'))
  })

  it('counts a claim about an entity and itself once', () => {
    const shapes = shapesOf({ 'iran iran': 2, 'russia oman': 2 })
    expect(shapes.get('iran')!.radius).toBe(shapes.get('russia')!.radius)
  })

  it('is the smallest where nothing is claimed', () => {
    const shapes = [...shapesOf({}).values()].map(({ radius, tier }) => ({ radius, tier }))
    expect(shapes).toEqual(sampleFile().entities.map(() => ({ radius: 7, tier: 2 })))
  })
})
