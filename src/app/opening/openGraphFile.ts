import { indexGraph, type Graph } from '../../domain/graph.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import type { Result } from '../../domain/problem.ts'
import { openHere } from './openHere.ts'
import { openInWorker } from './openInWorker.ts'
import type { Progress } from './progress.ts'
import { restBetween } from './restBetween.ts'

const makeWorker = () => new Worker(new URL('./opening.worker.ts', import.meta.url), { type: 'module' })

/**
 * Reads a graph file from the reader's disk and lays it out, in a worker where there can be one. In a chunk of its own: few
 * readers open a file. Rejects with the signal's reason when that aborts.
 */
export async function openGraphFile(
  file: File,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result<{ graph: Graph; positions: Positions }>> {
  const opened =
    (await openInWorker(file, report, signal, makeWorker)) ??
    (await openHere(file, report, restBetween(signal)))
  signal.throwIfAborted()
  if (!opened.ok) return opened
  return { ok: true, value: { graph: indexGraph(opened.value.file), positions: opened.value.positions } }
}
