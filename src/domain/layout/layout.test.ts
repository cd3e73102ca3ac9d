import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { defaultKinds } from '../graph/defaultKinds.ts'
import { indexGraph, type Graph } from '../graph/graph.ts'
import { parseGraphText } from '../file/parse.ts'
import { sampleFile } from '../testData/sampleGraph.test-data.ts'
import { ENTITY_KINDS, keysOf, RELATION_TYPES, STANCES } from '../graph/vocabulary.ts'
import { overlap, type Box } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { layout, type Positions } from './layout.ts'
import { nodeShapes } from '../geometry/nodeShape.ts'

/** The canvas that 40 entities of the default kinds fit on; positions are rounded to a tenth. */
const CANVAS = { width: 716, height: 690, nodes: 40, rounding: 0.051 }

interface Drawn {
  id: string
  label: Box
  disc: { x: number; y: number; radius: number }
}

function drawn(graph: Graph, positions: Positions, ids: Iterable<string>): Drawn[] {
  const shapes = nodeShapes(graph)
  return [...ids].map((id) => {
    const { x, y } = positions[id]!
    const { radius, lines, font } = shapes.get(id)!
    return { id, label: labelBox(x, y, radius, lines, font), disc: { x, y, radius } }
  })
}

const mainOf = (graph: Graph) =>
  [...graph.entities.values()]
    .filter(({ kind }) => defaultKinds(graph).kinds.includes(kind))
    .map(({ id }) => id)

const clashes = (items: readonly Drawn[], clash: (a: Drawn, b: Drawn) => boolean): string[] =>
  items.flatMap((a) => items.filter((b) => a.id !== b.id && clash(a, b)).map((b) => `${a.id} on ${b.id}`))

const labelOnLabel = (a: Drawn, b: Drawn) => overlap(a.label, b.label)

function labelOnDisc({ label }: Drawn, { disc: { x, y, radius } }: Drawn): boolean {
  const dx = x - Math.min(Math.max(x, label.left), label.right)
  const dy = y - Math.min(Math.max(y, label.top), label.bottom)
  return Math.hypot(dx, dy) < radius
}

const discOnDisc = ({ disc: a }: Drawn, { disc: b }: Drawn) =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius

function expectComplete(graph: Graph, positions: Positions) {
  expect(Object.keys(positions).sort()).toEqual([...graph.entities.keys()].sort())
  for (const { x, y } of Object.values(positions)) {
    expect(x).toSatisfy(Number.isFinite)
    expect(y).toSatisfy(Number.isFinite)
  }
}

const DATA = path.join(import.meta.dirname, '../../../data')
const files = readdirSync(DATA).filter((name) => name.endsWith('.json') && name !== 'graph.schema.json')

describe.each(files)('the layout of %s', (file) => {
  const read = () => {
    const parsed = parseGraphText(readFileSync(path.join(DATA, file), 'utf8'))
    if (!parsed.ok) throw new Error(`${file} cannot be read`)
    return indexGraph(parsed.value)
  }
  const graph = read()
  const positions = layout(graph)

  it('gives every entity a place', () => {
    expectComplete(graph, positions)
  })

  it('is the same each time, without chance or clock', () => {
    const chance = vi.spyOn(Math, 'random').mockReturnValue(0.123)
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0)
    expect(layout(graph)).toEqual(positions)
    expect(layout(read())).toEqual(positions)
    expect(chance).not.toHaveBeenCalled()
    expect(clock).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  it('keeps the labels of the default kinds off each other and off the nodes', () => {
    const main = drawn(graph, positions, mainOf(graph))
    expect(main.length).toBeGreaterThan(1)
    expect(clashes(main, labelOnLabel)).toEqual([])
    expect(clashes(main, labelOnDisc)).toEqual([])
    expect(clashes(main, discOnDisc)).toEqual([])
  })

  it('keeps the default kinds on the canvas, and uses all of it', () => {
    const main = drawn(graph, positions, mainOf(graph))
    const scale = Math.sqrt(Math.max(1, main.length / CANVAS.nodes))
    const [right, bottom] = [(CANVAS.width / 2) * scale, (CANVAS.height / 2) * scale]
    const lefts = main.map(({ label, disc }) => Math.min(label.left, disc.x - disc.radius))
    const rights = main.map(({ label, disc }) => Math.max(label.right, disc.x + disc.radius))
    const tops = main.map(({ disc }) => disc.y - disc.radius)
    const bottoms = main.map(({ label }) => label.bottom)
    for (const [values, edge] of [
      [rights, right],
      [bottoms, bottom],
      [lefts.map((n) => -n), right],
      [tops.map((n) => -n), bottom],
    ] as const) {
      expect(Math.max(...values)).toBeLessThanOrEqual(edge + CANVAS.rounding)
      expect(Math.max(...values)).toBeGreaterThan(edge * 0.9)
    }
  })

  it('keeps all labels off each other and off the nodes when every kind shows', () => {
    const all = drawn(graph, positions, graph.entities.keys())
    expect(clashes(all, labelOnLabel)).toEqual([])
    expect(clashes(all, labelOnDisc)).toEqual([])
  })
})

const word = fc.string({ unit: fc.constantFrom(...'aeinrstGMW'), minLength: 1, maxLength: 12 })
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

/** Any graph of this many entities at most; relations may join an entity with itself. */
const graphOf = (minLength: number, maxLength: number): fc.Arbitrary<Graph> =>
  fc
    .array(fc.record({ name, kind: fc.constantFrom(...keysOf(ENTITY_KINDS)) }), { minLength, maxLength })
    .chain((entities) => {
      const end = fc.nat(entities.length - 1).map((i) => `e${i}`)
      const relation = fc.record({
        source: end,
        target: end,
        type: fc.constantFrom(...keysOf(RELATION_TYPES)),
        stances: fc.array(fc.constantFrom(...keysOf(STANCES)), { minLength: 1, maxLength: 3 }),
      })
      return fc.array(relation, { maxLength: entities.length * 2 }).map((relations) =>
        indexGraph({
          ...sampleFile(),
          voices: [{ id: 'author', name: 'The author', entity: null }],
          notes: [],
          entities: entities.map((fields, i) => ({ ...fields, id: `e${i}`, aliases: [], summary: 'One.' })),
          relations: relations.map(({ stances, ...fields }, i) => ({
            ...fields,
            id: `r${i}`,
            claims: stances.map((stance) => ({
              sentence: 's1',
              quote: 'Iran',
              voice: 'author',
              speech: 'narration',
              status: 'occurred',
              stance,
            })),
          })),
        }),
      )
    })

describe('the layout of any graph', () => {
  const expectClear = (graph: Graph) => {
    const positions = layout(graph)
    expectComplete(graph, positions)
    expect(clashes(drawn(graph, positions, graph.entities.keys()), labelOnLabel)).toEqual([])
  }

  it('is complete, and no label lies on another', () => {
    fc.assert(fc.property(graphOf(1, 12), expectClear), { numRuns: 60 })
  })

  it('holds for sixty entities', { timeout: 30_000 }, () => {
    fc.assert(fc.property(graphOf(60, 60), expectClear), { numRuns: 4, endOnFailure: true })
  })

  it('takes more room than the canvas where long names need it', () => {
    const file = sampleFile()
    const long = 'Extraordinary Intergovernmental Organization for Telecommunication and Meteorology'
    const entities = Array.from({ length: 60 }, (_, i) => ({ ...file.entities[0]!, id: `e${i}`, name: long }))
    expectClear(indexGraph({ ...file, entities, relations: [], voices: [], notes: [] }))
  })

  it('is the same for the same graph', () => {
    fc.assert(
      fc.property(graphOf(1, 12), (graph) => {
        expect(layout(indexGraph(structuredClone(graph.file)))).toEqual(layout(graph))
      }),
      { numRuns: 20 },
    )
  })

  it('stands without relations, with one entity, and with relations of an entity with itself only', () => {
    const file = sampleFile()
    expectClear(indexGraph({ ...file, relations: [] }))
    expectClear(indexGraph({ ...file, relations: [], notes: [], voices: [], entities: [file.entities[0]!] }))
    const selves = file.relations.map((relation) => ({ ...relation, target: relation.source }))
    expectClear(indexGraph({ ...file, relations: selves }))
  })
})

it('the layout puts those the text calls hostile on opposite sides and friends on one', () => {
  const file = sampleFile()
  const [meets] = file.relations
  const between = (source: string, target: string, stance: 'cooperative' | 'hostile') => ({
    ...meets!,
    id: `${source}-${target}`,
    source,
    target,
    claims: meets!.claims.map((claim) => ({ ...claim, stance })),
  })
  const relations = [
    between('iran', 'russia', 'cooperative'),
    between('saudi-arabia', 'oman', 'cooperative'),
    ...['iran', 'russia'].flatMap((a) => ['saudi-arabia', 'oman'].map((b) => between(a, b, 'hostile'))),
  ]
  const at = layout(indexGraph({ ...file, relations }))
  expect(Math.sign(at['iran']!.x)).toBe(Math.sign(at['russia']!.x))
  expect(Math.sign(at['oman']!.x)).toBe(Math.sign(at['saudi-arabia']!.x))
  expect(Math.sign(at['iran']!.x)).toBe(-Math.sign(at['oman']!.x))
})
