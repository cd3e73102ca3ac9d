import { foreignKind } from '../../../domain/file/foreignBytes.ts'
import { decodeAnyText } from './decodeAnyText.ts'
import { failed, textRead, type Reading } from './reading.ts'
import * as messages from '../../../messages/textIn.ts'

/** What the page is doing with a file whose text it takes. */
export type TextProgress = 'reading' | 'unpacking' | 'finding'

/** "Unpacking the document…" */
export const textProgressInWords: Readonly<Record<TextProgress, string>> = {
  reading: messages.readingTheFile,
  unpacking: messages.unpackingTheDocument,
  finding: messages.findingTheText,
}

/**
 * The text of a file: plain, Markdown, a web page or a Word document, by its bytes and the end of its name. Says what it is
 * doing, and rests before each long step; a rest may end it by throwing.
 */
export async function readTextFile(
  name: string,
  bytes: Uint8Array,
  report: (progress: TextProgress) => void,
  rest: () => Promise<void>,
): Promise<Reading> {
  const step = async (progress: TextProgress) => {
    report(progress)
    await rest()
  }
  if (isWordDocument(bytes)) {
    await step('unpacking')
    const word = await part(import('./docx/readDocx.ts'))
    return word ? word.readDocx(bytes, () => step('finding')) : NOT_LOADED
  }
  const decoded = decodeAnyText(bytes)
  if (!decoded) return foreign(bytes)
  await step('finding')
  const reading = await readMarkup(name, decoded.text)
  if (!reading.ok || decoded.guessed === null) return reading
  const remarks = [...reading.value.remarks, { kind: 'encoding', name: decoded.guessed } as const]
  return { ok: true, value: { ...reading.value, remarks } }
}

async function readMarkup(name: string, text: string): Promise<Reading> {
  if (/\.x?html?$/i.test(name) || /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)\b/i.test(text))
    return (await part(import('./page.ts')))?.readPage(text) ?? NOT_LOADED
  if (/\.(?:md|markdown)$/i.test(name))
    return (await part(import('./markdown.ts')))?.readMarkdown(text) ?? NOT_LOADED
  return textRead(text.replace(/^\ufeff/, ''))
}

/** What is loaded when it is asked for; null where it does not come. */
const part = <Part>(loaded: Promise<Part>): Promise<Part | null> => loaded.catch(() => null)
const NOT_LOADED = failed(messages.itsReaderDidNotCome, messages.tryAgainOrPaste)

const LATIN1 = new TextDecoder('latin1')
const ENOUGH = 2 ** 17

/** A ZIP with a folder "word", which is named at its end. */
const isWordDocument = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && LATIN1.decode(bytes.subarray(-ENOUGH)).includes('word/')

function foreign(bytes: Uint8Array): Reading {
  const known = foreignKind(bytes)
  return failed(
    known ? messages.isWhat({ what: known.is }) : messages.holdsNoWords,
    messages.copyItsTextAndPaste,
  )
}
