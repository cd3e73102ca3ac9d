import { unzipSync, type UnzipFileInfo } from 'fflate'

/** The parts of a Word document that hold its text, parsed. */
export interface Parts {
  document: Document
  styles: Document | null
  properties: Document | null
}

/** Larger parts are not unpacked: a small file can hold a very large one. In bytes. */
const MAX_PART = 32 * 2 ** 20

/** Unpacks a Word document as far as its text goes. Null where it is none, or too large to be read. */
export function unpack(bytes: Uint8Array): Parts | null {
  const wanted = ({ name, originalSize }: UnzipFileInfo) =>
    /^(?:word\/[^/]+\.xml|docProps\/core\.xml|_rels\/\.rels)$/.test(name) && originalSize <= MAX_PART
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, { filter: wanted })
  } catch {
    return null
  }
  const parsed = (name: string) => (files[name] ? parseXml(files[name]) : null)
  const document = parsed(mainPart(parsed('_rels/.rels')))
  return document && { document, styles: parsed('word/styles.xml'), properties: parsed('docProps/core.xml') }
}

/** Where the text is, as the document says. */
function mainPart(relations: Document | null): string {
  const all = Array.from(relations?.getElementsByTagName('*') ?? [])
  const main = all.find((each) => each.getAttribute('Type')?.endsWith('/officeDocument'))
  return main?.getAttribute('Target')?.replace(/^\//, '') ?? 'word/document.xml'
}

/** Null where it is no well-formed XML, or declares entities, which Word never does. */
function parseXml(bytes: Uint8Array): Document | null {
  const xml = new TextDecoder().decode(bytes)
  if (xml.includes('<!DOCTYPE')) return null
  const parsed = new DOMParser().parseFromString(xml, 'application/xml')
  return parsed.getElementsByTagName('parsererror').length > 0 ? null : parsed
}
