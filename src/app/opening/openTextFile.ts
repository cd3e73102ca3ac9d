import type { Reading } from '../../views/curate/reading/reading.ts'
import { readTextFile, type TextProgress } from '../../views/curate/reading/readTextFile.ts'
import { readBytes } from './readBytes.ts'
import { restBetween } from './restBetween.ts'

/**
 * Reads the text of a file on the person's disk. Rejects with the signal's reason when that aborts, and with nothing else.
 */
export async function openTextFile(
  file: File,
  report: (progress: TextProgress) => void,
  signal: AbortSignal,
): Promise<Reading> {
  report('reading')
  const bytes = await readBytes(file, signal)
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const reading = await readTextFile(file.name, bytes, report, restBetween(signal))
  signal.throwIfAborted()
  return reading
}
