import type { Problem } from '../../domain/file/problem.ts'
import { openHere, type Outcome } from './openHere.ts'
import { openInWorker } from './openInWorker.ts'
import type { Progress } from './progress.ts'
import { readBytes } from './readBytes.ts'
import { restBetween } from './restBetween.ts'
import * as messages from '../../messages/openedFile.ts'

const makeWorker = () => new Worker(new URL('./opening.worker.ts', import.meta.url), { type: 'module' })

/**
 * Reads a graph file from the reader's disk and lays it out, in a worker where there can be one. Rejects with the signal's
 * reason when that aborts, and with nothing else.
 */
export async function openGraphFile(
  file: Blob,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Outcome> {
  report({ doing: 'reading' })
  const bytes = await readBytes(file, signal)
  if (!(bytes instanceof Uint8Array)) return { ok: false, problems: [bytes] }
  try {
    const outcome =
      (await openInWorker(bytes, report, signal, makeWorker)) ??
      (await openHere(bytes, report, restBetween(signal)))
    signal.throwIfAborted()
    return outcome
  } catch {
    signal.throwIfAborted()
    return { ok: false, problems: [STOPPED] }
  }
}

const STOPPED: Problem = {
  path: [],
  what: messages.couldNotBeLaidOut,
  fix: messages.closeOtherTabsAndTry,
}
