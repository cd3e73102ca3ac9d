import { decodeText } from '../../../domain/file/decodeText.ts'
import { foreignBytes } from '../../../domain/file/foreignBytes.ts'
import { usualWords } from '../../../domain/textIn/guessLanguage.ts'

/** The encodings of one country or system that texts still come in, the most usual first. */
const LEGACY =
  'windows-1252 windows-1251 windows-1256 windows-1250 windows-1254 koi8-r windows-1255 windows-1253 gb18030 shift_jis euc-kr big5'.split(
    ' ',
  )
/** As much as tells. In bytes. */
const SAMPLE = 20_000

/** The text in some bytes, and the encoding if it had to be guessed. Null where they hold no text. */
export function decodeAnyText(bytes: Uint8Array): { text: string; guessed: string | null } | null {
  const declared = declaredText(bytes)
  if (declared !== null) return { text: declared, guessed: null }
  const decoded = decodeText(bytes)
  if ('text' in decoded) return { text: decoded.text, guessed: null }
  if (foreignBytes(bytes) || bytes.some((byte) => byte < 9)) return null
  const guessed = likeliest(bytes.subarray(0, SAMPLE))
  return { text: new TextDecoder(guessed).decode(bytes), guessed }
}

/** By what a web page says of itself; null where it says nothing, or what is not so. */
function declaredText(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024))
  const name = /<meta\s[^>]*charset=["']?\s*([\w-]+)/i.exec(beginning)?.[1]
  try {
    return name ? new TextDecoder(name, { fatal: true }).decode(bytes) : null
  } catch {
    return null
  }
}

/** The one in which most usual words of some language stand. */
function likeliest(bytes: Uint8Array): string {
  const scores = LEGACY.map((name) => {
    try {
      return { name, score: usualWords(new TextDecoder(name, { fatal: true }).decode(bytes)) }
    } catch {
      return { name, score: -1 }
    }
  })
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).name
}
