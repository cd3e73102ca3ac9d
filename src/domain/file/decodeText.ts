import type { Problem } from './problem.ts'
import { foreignBytes } from './foreignBytes.ts'
import { placesIn } from './textPlace.ts'
import * as messages from '../../messages/problems.ts'

type Decoded = { text: string } | { problem: Problem }

/**
 * The text in a file's bytes: UTF-8 or UTF-16, with or without a byte order mark. Says what the file is where it holds no text,
 * or one in an encoding that would have to be guessed.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes)
  const foreign = marked ? null : foreignBytes(bytes)
  if (foreign) return { problem: foreign }
  const encoding = marked ?? likelyEncoding(bytes)
  if (encoding === 'utf-32') return refused(messages.isTextInUtf32, SAVE_AS_UTF8)
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes) }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? refused(...NO_TEXT) : { text }
  } catch {
    return undecoded(bytes)
  }
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32'

/** By the mark at the beginning; that of UTF-8 is left to the decoder. */
function markedEncoding([a, b, c, d]: Uint8Array): Encoding | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32' : null
}

/** By where zero bytes stand: in UTF-16 each Latin letter and each bracket leaves one, in UTF-32 each character does. */
function likelyEncoding(bytes: Uint8Array): Encoding {
  const sample = bytes.subarray(0, Math.min(512, bytes.length & ~3) || bytes.length)
  const share = (place: number) =>
    sample.filter((byte, i) => byte === 0 && i % 4 === place).length / (sample.length / 4)
  const [first, second, third, fourth] = [share(0), share(1), share(2), share(3)]
  if ((third === 1 && fourth === 1) || (first === 1 && second === 1)) return 'utf-32'
  const [even, odd] = [first + third, second + fourth]
  if (odd > 0.6 && even === 0) return 'utf-16le'
  return even > 0.6 && odd === 0 ? 'utf-16be' : 'utf-8'
}

/** Neither UTF-8 nor known by its first bytes: text in the encoding of one country or system, or no text. */
function undecoded(bytes: Uint8Array): Decoded {
  if (bytes.some((byte) => byte < 9)) return refused(...NO_TEXT)
  const decoder = new TextDecoder('utf-8')
  const read = decoder.decode(bytes)
  const at = read.indexOf('\ufffd')
  const { line, column } = placesIn(read)(at)
  const byte = bytes[new TextEncoder().encode(read.slice(0, at)).length + (bytes[0] === 0xef ? 3 : 0)]!
  const [number, sign] = [
    byte.toString(16).toUpperCase(),
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
  ]
  return refused(
    messages.isNotInUtf8({ line: String(line), column: String(column), number, sign }),
    SAVE_AS_UTF8,
  )
}

const SAVE_AS_UTF8 = messages.saveItAnewWithThe
const NO_TEXT = [messages.isNoTextItHolds, messages.chooseAGraphFileJson] as const

const refused = (what: string, fix: string): Decoded => ({ problem: { path: [], what, fix } })
