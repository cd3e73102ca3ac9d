import { sizeProblem } from '../../domain/file/parse.ts'
import type { Problem } from '../../domain/file/problem.ts'

/** The bytes of a file on the reader's disk, or why they cannot be had. Rejects with the signal's reason when that aborts. */
export async function readBytes(file: Blob, signal: AbortSignal): Promise<Uint8Array | Problem> {
  const tooLarge = sizeProblem(file.size)
  if (tooLarge) return tooLarge
  try {
    // A disk that is gone may never answer, and calling it off must not wait for it.
    return new Uint8Array(await Promise.race([file.arrayBuffer(), aborted(signal)]))
  } catch (error) {
    signal.throwIfAborted()
    return unreadable(error)
  }
}

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    if (signal.aborted) reject(signal.reason)
  })

/** By the names that the File API gives to what can go wrong. */
const REASONS: Record<string, [what: string, fix: string]> = {
  NotFoundError: [
    'is no longer where it was: it was moved, renamed or deleted, or it is a folder',
    'Choose it again from where it is now.',
  ],
  NotReadableError: [
    'could not be read: it was changed or removed after it was chosen, or another program keeps it closed',
    'Save it, close it in other programs, and choose it again.',
  ],
  SecurityError: [
    'could not be read: the browser does not let this page read it',
    'Copy the file to another folder, or open this page in a window of its own, and choose it again.',
  ],
}

function unreadable(error: unknown): Problem {
  const { name = '', message = '' } = error instanceof Error ? error : {}
  const [what, fix] = REASONS[name] ?? [
    `could not be read${message && ` (${message})`}`,
    'Choose it again, or a copy of it in another folder.',
  ]
  return { path: [], what, fix }
}
