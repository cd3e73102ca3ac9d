import type { GraphFile } from '../../domain/file/graphFile.ts'
import { indexGraph } from '../../domain/graph/graph.ts'
import { placing, type Positions } from '../../domain/layout/layout.ts'
import { parseGraphBytes } from '../../domain/file/parse.ts'
import type { Problem } from '../../domain/file/problem.ts'
import type { Progress } from './progress.ts'

/** What crosses from the worker to the page; an index of it is made where it is used. */
export interface Opened {
  file: GraphFile
  positions: Positions
}
/** A file ready to be shown, or its problems; where they can be mended without a choice, the mended file is ready too. */
export type Outcome =
  { ok: true; value: Opened } | { ok: false; problems: Problem[]; mended?: Opened & { count: number } }

/** Checks and lays out a graph file where it is called. Rests after each small step, which may end it by throwing. */
export async function openHere(
  bytes: Uint8Array,
  report: (progress: Progress) => void,
  rest: () => Promise<void>,
): Promise<Outcome> {
  report({ doing: 'checking' })
  await rest()
  const parsed = parseGraphBytes(bytes)
  if (parsed.ok) return { ok: true, value: await placed(parsed.value, report, rest) }
  const { problems, mended } = parsed
  if (!mended) return { ok: false, problems }
  return {
    ok: false,
    problems,
    mended: { ...(await placed(mended.file, report, rest)), count: mended.count },
  }
}

async function placed(
  file: GraphFile,
  report: (progress: Progress) => void,
  rest: () => Promise<void>,
): Promise<Opened> {
  const entities = file.entities.length
  let percent = -1
  const steps = placing(indexGraph(file))
  for (;;) {
    const step = steps.next()
    if (step.done) return { file, positions: step.value }
    const now = Math.floor(step.value * 100)
    if (now > percent) report({ doing: 'placing', entities, percent: now })
    percent = now
    // Each step must have had its rest before the next one begins.
    // oxlint-disable-next-line no-await-in-loop
    await rest()
  }
}
