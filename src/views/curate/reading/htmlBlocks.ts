import type { Block } from '../../../domain/textIn/structure.ts'
import { BlockWriter } from './blockWriter.ts'
import { Tally, type Counted, type Remark } from './remarks.ts'
import { walk } from './walk.ts'

const names = (list: string) => new Set(list.split(' '))
const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
)
/** What is for the browser, not for who reads. */
const SILENT = names(
  'script style noscript template head title meta link button select datalist textarea input frameset',
)
const COUNTED = new Map<string, Counted>([
  ['img', 'pictures'],
  ['picture', 'pictures'],
  ['svg', 'pictures'],
  ['canvas', 'pictures'],
  ['math', 'formulas'],
  ['iframe', 'embedded'],
  ['object', 'embedded'],
  ['embed', 'embedded'],
  ['video', 'embedded'],
  ['audio', 'embedded'],
  ['del', 'deletions'],
])

/** The paragraphs and headings of a parsed document, as words alone, and what else it holds. Nothing of it is shown or run. */
export function htmlBlocks(root: Node): { blocks: Block[]; remarks: Remark[] } {
  const [writer, tally] = [new BlockWriter(), new Tally()]
  let bold = 0
  let preformatted = 0
  walk(root, {
    enter(element) {
      const name = element.localName.toLowerCase()
      const other = SILENT.has(name) ? 'silent' : leftOutAs(element, name)
      if (other) {
        if (other !== 'silent') tally.add(other)
        return false
      }
      if (name === 'ins') tally.add('insertions')
      if (name === 'table' && element.querySelector('td ~ td, th ~ td')) tally.add('tables')
      if (name === 'br') writer.write('\n', { isBold: true })
      if (BLOCKS.has(name)) writer.end()
      bold += boldness(element, name)
      if (name === 'pre') preformatted++
      return true
    },
    leave(element) {
      const name = element.localName.toLowerCase()
      const isHeading = /^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading'
      if (BLOCKS.has(name)) writer.end(isHeading ? 'heading' : 'paragraph')
      bold -= boldness(element, name)
      if (name === 'pre') preformatted--
    },
    text(words) {
      writer.write(preformatted > 0 ? words : words.replaceAll(/[ \t\n\r\f]+/g, ' '), { isBold: bold > 0 })
    },
  })
  writer.end()
  return { blocks: writer.blocks(), remarks: tally.remarks() }
}

function leftOutAs(element: Element, name: string): Counted | 'silent' | null {
  const style = element.getAttribute('style') ?? ''
  if (isTracker(element, name)) return 'silent'
  const counted = COUNTED.get(name)
  if (counted) return counted
  if (/mso-element:\s*(?:foot|end)note-list/i.test(style)) return 'footnotes'
  if (/mso-element:\s*comment/i.test(style)) return 'comments'
  if (element.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(style))
    return /\S/.test(element.textContent ?? '') ? 'hidden' : 'silent'
  return name === 'sup' && isNoteMark(element) ? 'noteMarks' : null
}

/** A picture that nobody is meant to see. */
const isTracker = (element: Element, name: string) =>
  name === 'img' && ['width', 'height'].some((side) => /^[01]$/.test(element.getAttribute(side) ?? ''))

/** A number that leads to a note; others, as in "m²", belong to the words. */
function isNoteMark(element: Element): boolean {
  const words = (element.textContent ?? '').trim()
  const leads = element.querySelector('a') ?? element.closest('a')
  return leads !== null && /^\[?(?:\d{1,3}|[a-z]|[*†‡])\]?$/.test(words)
}

/** How many steps of bold type an element adds to what is in it. */
function boldness(element: Element, name: string): number {
  const [, weight = ''] = /font-weight:\s*(\w+)/i.exec(element.getAttribute('style') ?? '') ?? []
  if (/^(?:normal|[1-5]00)$/.test(weight)) return 0
  return name === 'b' || name === 'strong' || /^(?:bold|bolder|[6-9]00)$/.test(weight) ? 1 : 0
}
