import type { Result } from '../../domain/problem.ts'
import type { Opened } from './openHere.ts'
import type { Progress } from './progress.ts'

export type WorkerMessage = { progress: Progress } | { result: Result<Opened> }

/** Opens a file beside the page, which stays usable. Null where no worker can be made, as in a sandboxed frame or from a disk. */
export function openInWorker(
  file: File,
  report: (progress: Progress) => void,
  signal: AbortSignal,
  makeWorker: () => Worker,
): Promise<Result<Opened> | null> {
  return new Promise((resolve, reject) => {
    let worker: Worker
    let heard = false
    try {
      worker = makeWorker()
    } catch {
      resolve(null)
      return
    }
    signal.addEventListener('abort', () => {
      worker.terminate()
      reject(signal.reason)
    })
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => {
      heard = true
      if ('progress' in data) return report(data.progress)
      worker.terminate()
      resolve(data.result)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      // What has begun well and then failed would fail on the page too, and take it along.
      resolve(heard ? { ok: false, problems: [WORKER_FAILED] } : null)
    })
    // A worker has no origin to name; the rule takes it for a window.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(file)
  })
}

const WORKER_FAILED = {
  path: 'file',
  what: 'could not be laid out: this device ran out of memory, or the browser stopped the work',
  mend: 'Close other tabs and try again, or open a smaller file.',
}
