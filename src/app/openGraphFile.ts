import { indexGraph, type Graph } from '../domain/graph.ts'
import { layout, type Positions } from '../domain/layout/layout.ts'
import { parseGraphText, sizeProblem } from '../domain/parse.ts'
import type { Result } from '../domain/problem.ts'

/** Reads a graph file from the reader's disk and lays it out. In a chunk of its own: few readers open a file. */
export async function openGraphFile(file: File): Promise<Result<{ graph: Graph; positions: Positions }>> {
  const tooLarge = sizeProblem(file.size)
  if (tooLarge) return { ok: false, problems: [tooLarge] }
  const parsed = parseGraphText(await file.text())
  if (!parsed.ok) return parsed
  const graph = indexGraph(parsed.value)
  return { ok: true, value: { graph, positions: layout(graph) } }
}
