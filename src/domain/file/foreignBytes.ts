import type { Problem } from './problem.ts'
import { isForeign, TEXT_FIX, type Foreign } from './foreign.ts'
import * as messages from '../../messages/problems.ts'

const PICTURE_MEND = messages.aPictureHoldsNoClaims
const UNPACK = messages.unpackItFirstAndChoose
const TABLE_MEND = messages.aTableCannotBeOpened
const DOCUMENT_MEND = messages.copyTheTextOutOf({ advice: TEXT_FIX })

const picture = (name: string): Foreign => ({ is: messages.aPictureName({ name }), fix: PICTURE_MEND })
const word = (name: string): Foreign => ({ is: messages.aTextDocumentName({ name }), fix: DOCUMENT_MEND })
const table = (name: string): Foreign => ({ is: messages.aTableName({ name }), fix: TABLE_MEND })
const packed = (name: string): Foreign => ({ is: messages.aPackedFileName({ name }), fix: UNPACK })
const slides = (name: string): Foreign => ({ is: messages.aSlideShowName({ name }), fix: DOCUMENT_MEND })
const media = (name: string): Foreign => ({
  is: messages.aRecordingName({ name }),
  fix: messages.writeDownWhatIsSaid({ advice: TEXT_FIX }),
})

/* oxlint-disable no-control-regex -- such characters are what these files begin with */
/** By their first bytes, as Latin-1. */
const BEGINNINGS: readonly [RegExp, Foreign][] = [
  [/^%PDF-/, word('PDF')],
  [/^\{\\rtf/, word('RTF')],
  [/^\x89PNG/, picture('PNG')],
  [/^\xff\xd8\xff/, picture('JPEG')],
  [/^GIF8/, picture('GIF')],
  [/^RIFF....WEBP/s, picture('WebP')],
  [/^BM....\0\0\0\0/s, picture('BMP')],
  [/^(?:II\*\0|MM\0\*)/, picture('TIFF')],
  [/^....ftyp(?:hei|hev|mif|msf)/s, picture('HEIC')],
  [/^....ftypavi/s, picture('AVIF')],
  [/^....ftyp/s, media('MP4')],
  [/^(?:ID3|\xff\xfb)/, media('MP3')],
  [/^OggS/, media('Ogg')],
  [/^RIFF....WAVE/s, media('WAV')],
  [/^\xd0\xcf\x11\xe0/, { is: messages.aFileOfAnOld, fix: DOCUMENT_MEND }],
  [/^\x1f\x8b/, packed('gzip')],
  [/^7z\xbc\xaf/, packed('7z')],
  [/^Rar!/, packed('RAR')],
  [/^SQLite format 3/, { is: messages.aDatabaseSqlite, fix: TABLE_MEND }],
]

/** By the names of the files in a ZIP, which are not packed themselves. */
const IN_A_ZIP: readonly [RegExp, Foreign][] = [
  [/opendocument\.text/, word('ODT')],
  [/opendocument\.spreadsheet/, table('ODS')],
  [/opendocument\.presentation/, slides('ODP')],
  [/application\/epub\+zip/, word('EPUB')],
  [/\bxl\//, table(messages.excelXlsx)],
  [/\bword\//, word(messages.wordDocx)],
  [/\bppt\//, slides('PowerPoint, PPTX')],
  [/Index\/Document\.iwa|Index\.zip/, { is: messages.aDocumentOfApplePages, fix: DOCUMENT_MEND }],
  [/\bversion\.json[^]*\bcytoscape|\.cys\b|session_/i, { is: messages.aSessionOfCytoscape, fix: TEXT_FIX }],
]
const ENOUGH = 2 ** 17

/** Says that a file is no graph file, and what it is. Null where its bytes may be text. */
export function foreignBytes(bytes: Uint8Array): Problem | null {
  if (bytes.length > 0 && bytes.every((byte) => byte === 0))
    return {
      path: [],
      what: messages.isEmptyItHoldsOnly,
      fix: messages.itWasNotSavedOr,
    }
  const found = foreignKind(bytes)
  return found && isForeign(found)
}

/** Names a file that is not text for what it is. Null where its bytes may be text. */
export function foreignKind(bytes: Uint8Array): Foreign | null {
  const beginning = latin1(bytes.subarray(0, 64))
  if (/^PK[\x03\x05]/.test(beginning)) {
    const names = latin1(bytes.subarray(0, ENOUGH)) + latin1(bytes.subarray(-ENOUGH))
    return IN_A_ZIP.find(([mark]) => mark.test(names))?.[1] ?? packed('ZIP')
  }
  return BEGINNINGS.find(([mark]) => mark.test(beginning))?.[1] ?? null
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}
