import { BlockWriter } from '../blockWriter.ts'
import { blocksRead, failed, type Reading } from '../reading.ts'
import { Tally, type Counted } from '../remarks.ts'
import { walk } from '../walk.ts'
import { attribute, elements, hasLevel, headingStyles, valueOf } from './headingStyles.ts'
import { unpack } from './parts.ts'
import * as messages from '../../../../messages/textIn.ts'

/**
 * The text of a Word document: its paragraphs and headings, with tracked changes as if they were accepted. What is left out is
 * among the remarks. Rests once it is unpacked.
 */
export async function readDocx(bytes: Uint8Array, rest: () => Promise<void>): Promise<Reading> {
  const parts = unpack(bytes)
  if (!parts) return failed(messages.isDamaged, messages.openItInWordAndSave)
  await rest()
  const { blocks, remarks } = wordBlocks(parts.document, headingStyles(parts.styles))
  return blocksRead(blocks, elements(parts.properties, 'title')[0]?.textContent ?? null, remarks)
}

/** Words that a sign of Word stands for. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
}
const LEFT_OUT: Readonly<Record<string, Counted>> = {
  del: 'deletions',
  moveFrom: 'deletions',
  oMath: 'formulas',
  object: 'embedded',
}
const COUNTED: Readonly<Record<string, Counted>> = {
  ins: 'insertions',
  moveTo: 'insertions',
  tbl: 'tables',
  footnoteReference: 'footnotes',
  endnoteReference: 'footnotes',
  commentReference: 'comments',
}
/** What is told of the text and is none of it. */
const SILENT = new Set([
  'pPr',
  'rPr',
  'rt',
  'tblPr',
  'tblGrid',
  'trPr',
  'tcPr',
  'sectPr',
  'sdtPr',
  'instrText',
  'delText',
  'Fallback',
])

function leftOutAs(element: Element, name: string): Counted | null {
  if (name === 'drawing' || name === 'pict')
    return elements(element, 'txbxContent').length > 0 ? 'textBoxes' : 'pictures'
  if (name === 'r' && isOn(element, 'vanish')) return 'hidden'
  return LEFT_OUT[name] ?? null
}

function wordBlocks(document: Document, headings: ReadonlySet<string>) {
  const [writer, tally] = [new BlockWriter(), new Tally()]
  let isBold = false
  let isText = false
  walk(document.documentElement, {
    enter(element) {
      const name = element.localName
      if (SILENT.has(name)) return false
      const leftOut = leftOutAs(element, name)
      if (leftOut) {
        tally.add(leftOut)
        return false
      }
      if (COUNTED[name]) tally.add(COUNTED[name])
      if (name === 'r') isBold = isOn(element, 'b')
      if (SIGNS[name] !== undefined && element.parentElement?.localName === 'r')
        writer.write(SIGNS[name], { isBold: true })
      isText = name === 't'
      return true
    },
    leave(element) {
      if (element.localName === 't') isText = false
      if (element.localName === 'p' && !isMarkDeleted(element))
        writer.end(isHeading(element) ? 'heading' : 'paragraph')
    },
    text(words) {
      if (isText) writer.write(words, { isBold })
    },
  })
  writer.end()
  return { blocks: writer.blocks(), remarks: tally.remarks() }

  function isHeading(paragraph: Element): boolean {
    const properties = child(paragraph, 'pPr')
    return properties !== undefined && (headings.has(valueOf(properties, 'pStyle')) || hasLevel(properties))
  }
}

const child = (element: Element | undefined, name: string): Element | undefined =>
  Array.from(element?.children ?? []).find(({ localName }) => localName === name)

/** The end of the paragraph is deleted: it goes on in the next. */
const isMarkDeleted = (paragraph: Element) =>
  child(child(child(paragraph, 'pPr'), 'rPr'), 'del') !== undefined

/** Whether a run has a setting such as bold, which is on where it is named, unless it says no. */
function isOn(run: Element, name: string): boolean {
  const setting = child(child(run, 'rPr'), name)
  return setting !== undefined && !/^(?:0|false|off)$/.test(attribute(setting, 'val'))
}
