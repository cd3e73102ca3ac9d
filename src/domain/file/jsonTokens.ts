import { createScanner, type JSONScanner, type SyntaxKind } from 'jsonc-parser'
import type { Problem } from './problem.ts'
import { isInvisible, signs } from './signs.ts'
import { placesIn } from './textPlace.ts'
import * as messages from '../../messages/problems.ts'

/** The scanner's token kinds by name: the library names them only in its types. */
export const TOKEN = {
  OpenBraceToken: 1,
  CloseBraceToken: 2,
  OpenBracketToken: 3,
  CloseBracketToken: 4,
  CommaToken: 5,
  ColonToken: 6,
  StringLiteral: 10,
  NumericLiteral: 11,
  LineCommentTrivia: 12,
  BlockCommentTrivia: 13,
  LineBreakTrivia: 14,
  Trivia: 15,
  Unknown: 16,
  EOF: 17,
} as const satisfies Partial<Record<keyof typeof SyntaxKind, number>>

export interface Token {
  kind: SyntaxKind
  offset: number
  end: number
  /** The scanner came to the end of the line inside a string. */
  isUnclosed: boolean
}

const SCAN_ERROR = { comment: 1, string: 2, number: 3 }

/** The tokens of a text that should be JSON. What may stand anywhere and should not, such as a comment, is reported here. */
export class JsonTokens {
  readonly problems: Problem[] = []
  /** Where the token before the last one ended. */
  before = 0
  private last = 0
  private readonly scanner: JSONScanner
  private readonly place: ReturnType<typeof placesIn>
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.scanner = createScanner(text)
    this.place = placesIn(text)
  }

  next(): Token {
    this.before = this.last
    for (;;) {
      const kind = this.scanner.scan()
      const offset = this.scanner.getTokenOffset()
      const end = this.scanner.getPosition()
      const error = this.scanner.getTokenError()
      if (kind === TOKEN.Trivia || kind === TOKEN.LineBreakTrivia) continue
      if (kind === TOKEN.LineCommentTrivia || kind === TOKEN.BlockCommentTrivia) {
        const isOpen = error === SCAN_ERROR.comment
        this.report(
          offset,
          isOpen ? messages.hasACommentThatNever : messages.hasAComment,
          messages.removeItJsonHasNone,
        )
        continue
      }
      if (kind === TOKEN.Unknown && isInvisible(this.text[offset]!)) {
        this.invisible(offset)
        continue
      }
      if (error === SCAN_ERROR.number)
        this.report(offset, messages.hasHalfANumber, messages.completeItSuchAs1)
      const zeros =
        kind === TOKEN.NumericLiteral ? (/^-?0(\d+)/.exec(this.text.slice(offset, end + 20))?.[1] ?? '') : ''
      if (zeros) {
        this.report(offset, messages.hasANumberThatBegins, messages.leaveOutThe0Or)
        this.scanner.setPosition(end + zeros.length)
      }
      this.last = end + zeros.length
      return { kind, offset, end, isUnclosed: error === SCAN_ERROR.string }
    }
  }

  /** Reads on from here. */
  goTo(offset: number) {
    this.scanner.setPosition(offset)
    this.last = offset
  }

  /** Reports what is not JSON at an offset: what it has there, after the words "is not JSON: it ". */
  report(offset: number, what: string, fix: string) {
    this.problems.push({
      path: [],
      position: this.place(offset),
      what: messages.isNotJsonBecause({ problem: what }),
      fix,
    })
  }

  placeOf(offset: number): string {
    const { line, column } = this.place(offset)
    return messages.lineColumn({ line: String(line), column: String(column) })
  }

  private invisible(offset: number) {
    let end = offset
    while (end < this.text.length && isInvisible(this.text[end]!)) end++
    this.report(
      offset,
      messages.hasSignsOutsideQuotationMarks({ signs: signs(this.text[offset]!) }),
      messages.removeItOrWriteAn,
    )
    this.goTo(end)
  }
}
