import { indexGraph } from '../../domain/graph/graph.ts'
import { parseGraphText } from '../../domain/file/parse.ts'
import { searcher } from '../../domain/graph/search.ts'
import { citedChains } from '../../domain/analysis/citedChains.ts'
import { emphasis } from '../../domain/picture/emphasis.ts'
import { picture } from '../../domain/picture/picture.ts'
import { pictureBox } from '../../domain/picture/pictureBox.ts'
import { MAX_LINES } from '../../domain/picture/linesToDraw.ts'
import { tableRows } from '../../domain/visibility/tableRows.ts'
import { facetCounts, visible } from '../../domain/visibility/visible.ts'
import { visibleLabels } from '../../domain/picture/visibleLabels.ts'
import { facetValues } from '../../domain/view/facets.ts'
import { DEFAULT_VIEW, type View } from '../../domain/view/view.ts'
import { madeUpText } from './sites.ts'
import { exponent } from './statistics.ts'

export const GROWTH_SIZES = [625, 1250, 2500, 5000, 10_000] as const
const ROUNDS = 5
/** A function that takes longer than this is timed once. */
const SLOW_MS = 1000

export interface Growth {
  name: string
  ms: number[]
  exponent: number
}

/** Times every function whose work grows with the graph, in Node, and fits how fast it grows. */
export function measureGrowth(): Growth[] {
  const times = new Map<string, number[]>()
  // Once without counting, so that the small graphs are not timed while the code is still being compiled.
  for (const work of Object.values(tasks(GROWTH_SIZES[0]))) for (let i = 0; i < 10; i++) work()
  for (const size of GROWTH_SIZES)
    for (const [name, work] of Object.entries(tasks(size)))
      times.set(name, [...(times.get(name) ?? []), timed(work)])
  return [...times].map(([name, ms]) => ({
    name,
    ms,
    exponent: exponent(ms.map((each, i) => ({ n: GROWTH_SIZES[i]!, ms: each }))),
  }))
}

function tasks(size: number): Record<string, () => unknown> {
  const { file, positions } = madeUpText(size)
  const json = JSON.stringify(file)
  const graph = indexGraph(file)
  const view: View = { ...DEFAULT_VIEW, kinds: facetValues(graph, 'kinds') }
  const shown = visible(graph, view)
  const drawn = picture(graph, shown, positions, () => false)
  const search = searcher(graph)
  const first = file.entities[0]!
  const last = file.entities.at(-1)!
  // What was selected once is remembered for as long as the graph is the same.
  const anew = () => ({ ...graph })
  return {
    parse: () => parseGraphText(json),
    index: () => indexGraph(file),
    'filter: visible': () => visible(anew(), { ...view, status: ['occurred', 'ongoing'] }),
    'filter: counts': () => facetCounts(anew(), view),
    'neighbourhood of three steps': () => visible(anew(), { ...view, focus: first.id, depth: 3 }),
    'shortest path': () => citedChains(graph, { ...view, from: first.id, to: last.id }, shown),
    picture: () => picture(graph, shown, positions, () => false),
    'box of the picture': () => pictureBox(graph, view, positions)?.(0.3),
    'labels that have room': () => visibleLabels(drawn.nodes, 0.3, new Map()),
    'select: emphasis': () => emphasis(graph, drawn, first.id, null, shown.claimsOf.size <= MAX_LINES),
    'table sorted by voice': () => tableRows(graph, shown.claims, { by: 'voice', descending: false }),
    'search: index': () => searcher(graph),
    'search: find': () => search(first.name),
  }
}

function timed(work: () => unknown): number {
  const runs: number[] = []
  do {
    const start = performance.now()
    work()
    runs.push(performance.now() - start)
  } while (runs.length < ROUNDS && runs[0]! < SLOW_MS)
  return Math.min(...runs)
}
