import fc from 'fast-check'
import { DirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path/unweighted.js'
import { allSimplePaths } from 'graphology-simple-path'
import { describe, expect, it } from 'vitest'
import { chains, MOST_CHAINS, type ChainRules } from './chains.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f']
type Table = ReadonlyMap<string, readonly string[]>
const stepsOf = (table: Table): ChainRules => ({
  from: (id) => table.get(id) ?? [],
  into: (id) => [...table].filter(([, next]) => next.includes(id)).map(([before]) => before),
})

const anyTable = (): fc.Arbitrary<Table> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)), {
      maxLength: 16,
      selector: (pair) => pair.join(),
    })
    .map((pairs) => new Map(IDS.map((id) => [id, pairs.flatMap(([from, to]) => (from === id ? [to] : []))])))

/** Every simple path, found by trying all. */
function everyPath(table: Table, path: string[], to: string): string[][] {
  const here = path.at(-1)!
  if (here === to) return [path]
  return table
    .get(here)!
    .filter((next) => !path.includes(next))
    .flatMap((next) => everyPath(table, [...path, next], to))
}

const inGraphology = (table: Table) => {
  const graph = new DirectedGraph()
  for (const id of IDS) graph.addNode(id)
  for (const [from, tos] of table) for (const to of tos) graph.addEdge(from, to)
  return graph
}

const sorted = (paths: readonly (readonly string[])[]) => paths.map((path) => path.join()).sort()
const complete = (n: number): Table => {
  const ids = Array.from({ length: n }, (_, i) => String(i))
  return new Map(ids.map((id) => [id, ids.filter((other) => other !== id)]))
}

describe('chains', () => {
  it('are all the shortest, and all that are at most so much longer', () => {
    fc.assert(
      fc.property(anyTable(), fc.nat({ max: 3 }), (table, longer) => {
        const all = everyPath(table, ['a'], 'f')
        const shortest = all.length ? Math.min(...all.map(({ length }) => length)) - 1 : null
        const found = chains(stepsOf(table), 'a', 'f', longer)
        expect(found.shortest).toBe(shortest)
        expect(found.cut).toBe(false)
        const wanted = all.filter((path) => path.length - 1 <= shortest! + longer)
        expect(sorted(found.chains)).toEqual(sorted(wanted))
        const lengths = found.chains.map(({ length }) => length)
        expect(lengths).toEqual([...lengths].sort())
      }),
    )
  })

  it('are those that graphology finds', () => {
    fc.assert(
      fc.property(anyTable(), (table) => {
        const graph = inGraphology(table)
        const shortest = bidirectional(graph, 'a', 'f')
        expect(chains(stepsOf(table), 'a', 'f').shortest).toBe(shortest && shortest.length - 1)
        const all = allSimplePaths(graph, 'a', 'f', { maxDepth: 5 })
        expect(sorted(chains(stepsOf(table), 'a', 'f', 5).chains)).toEqual(sorted(all))
      }),
    )
  })

  it('lead nowhere from an entity to itself, or to one that is not there', () => {
    expect(chains(stepsOf(complete(3)), '0', '0', 3).chains).toEqual([])
    expect(chains(stepsOf(complete(3)), '0', 'atlantis').shortest).toBeNull()
    expect(chains(stepsOf(new Map()), 'a', 'b')).toEqual({ shortest: null, chains: [], cut: false })
  })

  it('ignore a step from an entity to itself', () => {
    const table = new Map([
      ['a', ['a', 'b']],
      ['b', ['b']],
    ])
    expect(chains(stepsOf(table), 'a', 'b', 2).chains).toEqual([['a', 'b']])
  })

  it('are cut, and say so, where there are more than anybody reads', () => {
    const { chains: found, cut } = chains(stepsOf(complete(40)), '0', '1', 3)
    expect(found).toHaveLength(MOST_CHAINS)
    expect(cut).toBe(true)
  })

  it('come to an end in a large graph without a way through', () => {
    const dense = new Map(complete(140))
    dense.set('end', [])
    for (const id of ['x', 'y', 'z']) dense.set(id, [id === 'z' ? 'end' : 'z'])
    dense.set('0', [...dense.get('0')!, 'x'])
    expect(chains(stepsOf(dense), '1', 'end', 3).shortest).toBe(4)
  })
})
