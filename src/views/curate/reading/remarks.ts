import * as messages from '../../../messages/textIn.ts'

/** What was done with a part of a document that is no plain text, and how often. */
export type Counted =
  | 'pictures'
  | 'embedded'
  | 'formulas'
  | 'footnotes'
  | 'noteMarks'
  | 'comments'
  | 'textBoxes'
  | 'hidden'
  | 'deletions'
  | 'insertions'
  | 'tables'
/** What a person must know of how a text was read. */
export type Remark =
  { kind: Counted; count: number } | { kind: 'pageParts' } | { kind: 'encoding'; name: string }

const WORDS: Readonly<Record<Counted, (values: { count: number }) => string>> = {
  pictures: messages.picturesLeftOut,
  embedded: messages.embeddedLeftOut,
  formulas: messages.formulasLeftOut,
  footnotes: messages.footnotesLeftOut,
  noteMarks: messages.noteMarksLeftOut,
  comments: messages.commentsLeftOut,
  textBoxes: messages.textBoxesLeftOut,
  hidden: messages.hiddenLeftOut,
  deletions: messages.deletionsLeftOut,
  insertions: messages.insertionsTaken,
  tables: messages.tablesTaken,
}

/** "3 pictures are left out." */
export function remarkInWords(remark: Remark): string {
  if (remark.kind === 'pageParts') return messages.pagePartsLeftOut
  if (remark.kind === 'encoding') return messages.readAsEncoding({ name: remark.name })
  return WORDS[remark.kind]({ count: remark.count })
}

/** Counts what is met on the way through a document. */
export class Tally {
  readonly #counts = new Map<Counted, number>()

  add(kind: Counted, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count)
  }

  remarks(): Remark[] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }))
  }
}
