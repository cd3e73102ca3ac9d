import type { GraphFile } from '../../domain/graphFile.ts'
import { indexGraph } from '../../domain/graph.ts'
import { placing, type Positions } from '../../domain/layout/layout.ts'
import { parseGraphText, sizeProblem } from '../../domain/parse.ts'
import type { Result } from '../../domain/problem.ts'
import type { Progress } from './progress.ts'

/** What crosses from the worker to the page; an index of it is made where it is used. */
export interface Opened {
  file: GraphFile
  positions: Positions
}

/** Reads, checks and lays out a graph file where it is called. Rests after each small step, which may end it by throwing. */
export async function openHere(
  file: Blob,
  report: (progress: Progress) => void,
  rest: () => Promise<void>,
): Promise<Result<Opened>> {
  const tooLarge = sizeProblem(file.size)
  if (tooLarge) return { ok: false, problems: [tooLarge] }
  report({ doing: 'reading' })
  await rest()
  const text = await file.text()
  report({ doing: 'checking' })
  await rest()
  const parsed = parseGraphText(text)
  if (!parsed.ok) return parsed
  const entities = parsed.value.entities.length
  let percent = -1
  const steps = placing(indexGraph(parsed.value))
  for (;;) {
    const step = steps.next()
    if (step.done) return { ok: true, value: { file: parsed.value, positions: step.value } }
    const now = Math.floor(step.value * 100)
    if (now > percent) report({ doing: 'placing', entities, percent: now })
    percent = now
    // Each step must have had its rest before the next one begins.
    // oxlint-disable-next-line no-await-in-loop
    await rest()
  }
}
