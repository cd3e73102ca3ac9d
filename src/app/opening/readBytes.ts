import { sizeProblem } from '../../domain/file/parse.ts'
import type { Problem } from '../../domain/file/problem.ts'
import * as messages from '../../messages/openedFile.ts'

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
  NotFoundError: [messages.isNoLongerWhereIt, messages.chooseItAgainFromWhere],
  NotReadableError: [messages.couldNotBeReadIt, messages.saveItCloseItIn],
  SecurityError: [messages.couldNotBeReadThe, messages.copyTheFileToAnother],
}

function unreadable(error: unknown): Problem {
  const { name = '', message = '' } = error instanceof Error ? error : {}
  const [what, fix] = REASONS[name] ?? [
    message ? messages.couldNotBeReadBecause({ reason: message }) : messages.couldNotBeRead,
    messages.chooseItAgainOrA,
  ]
  return { path: [], what, fix }
}
