import type { Outcome } from './openHere.ts'
import type { Progress } from './progress.ts'

export type WorkerMessage = { progress: Progress } | { outcome: Outcome } | { failed: string }

/** A worker says at once that it has begun; one that says nothing for so long was never started. */
export const SILENCE_MS = 10_000

/**
 * Opens a file beside the page, which stays usable. Null where no worker can be made or started, as in a sandboxed frame, from
 * a disk or under a policy. Rejects where one begins and then fails, and with the
 * signal's reason when that aborts.
 */
export function openInWorker(
  bytes: Uint8Array,
  report: (progress: Progress) => void,
  signal: AbortSignal,
  makeWorker: () => Worker,
): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker
    let isHeard = false
    try {
      worker = makeWorker()
    } catch {
      resolve(null)
      return
    }
    const end = (settle: () => void) => {
      clearTimeout(silence)
      worker.terminate()
      settle()
    }
    // What has begun well and then failed would fail on the page too, and take it along.
    const fail = (why: string) => end(() => (isHeard ? reject(new Error(why)) : resolve(null)))
    const silence = setTimeout(() => fail('silence'), SILENCE_MS)
    signal.addEventListener('abort', () => end(() => reject(signal.reason)))
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      isHeard = true
      clearTimeout(silence)
      if ('progress' in data) report(data.progress)
      else if ('outcome' in data) end(() => resolve(data.outcome))
      else fail(data.failed)
    })
    worker.addEventListener('error', () => fail('error'))
    worker.addEventListener('messageerror', () => fail('messageerror'))
    // A worker has no origin to name; the rule takes it for a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(bytes)
  })
}
