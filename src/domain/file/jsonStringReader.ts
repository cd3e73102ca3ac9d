import {
  bareMarks,
  curlyEnd,
  endsAt,
  laterEnd,
  lineEnd,
  realEnd,
  WRONG_MARKS,
  type Role,
} from './jsonString.ts'
import { TOKEN, type JsonTokens, type Token } from './jsonTokens.ts'
import { signs } from './signs.ts'
import * as messages from '../../messages/problems.ts'

const LITERALS: Record<string, string> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  nan: 'null',
  undefined: 'null',
}

/** What has been read: the name of a field, or a whole value (or a line of which nothing better is known). */
type Read = 'name' | 'value'

/** Reads a string of JSON, or what was meant as one, finds where it really ends, and says what is wrong with its marks. */
export class StringReader {
  private last: { token: Token; role: Role } | null = null
  private readonly tokens: JsonTokens
  private readonly text: string

  constructor(tokens: JsonTokens, text: string) {
    this.tokens = tokens
    this.text = text
  }

  read(token: Token, role: Role): Read {
    this.last = { token, role }
    if (token.kind === TOKEN.StringLiteral) return this.marked(token, role)
    if (WRONG_MARKS.includes(this.text[token.offset]!)) return this.wronglyMarked(token, role)
    return this.unmarked(token, role)
  }

  /** Whether these words are the rest of the last string, ended too early by a mark inside it. If so, it is reported and read. */
  continuesLast({ offset }: Token): boolean {
    const { last } = this
    if (!last || last.token.kind !== TOKEN.StringLiteral || last.role === 'name') return false
    const { token, role } = last
    if (NAME.test(this.ahead(offset)) || lineEnd(this.text, token.offset) < offset) return false
    const end = realEnd(this.text, offset, role, 'straight')
    return end !== null && this.inside(token, end, role) === 'value'
  }

  private ahead = (offset: number) => this.text.slice(offset, offset + 80)

  private marked(token: Token, role: Role): Read {
    if (token.isUnclosed) return this.unclosed(token, role)
    const close = token.end - 1
    const written = this.text.slice(token.offset + 1, close)
    if (role === 'name' && !endsAt(this.text, close, role)) {
      const [before] = /^[\w$-]*(?=\s*:)/.exec(written) ?? []
      if (before) return this.noEndMark(token.offset + 1 + before.length, role)
      // Nobody means a mark to be part of such a name: what is missing is the colon.
      if (/^[\w$-]*$/.test(written)) return 'name'
    }
    if (endsAt(this.text, close, role) || this.fits(token.end, role)) {
      this.escapes(token.offset, close)
      return done(role)
    }
    const curly = curlyEnd(this.text, token.offset + 1, close, role)
    if (curly !== null) return this.wrongMarks(token.offset, curly, role)
    const end = realEnd(this.text, token.end, role, 'straight')
    if (end !== null) return this.inside(token, end, role)
    if (role !== 'name') return done(role)
    return this.garbled(token.offset, role)
  }

  /** Whether what follows a string may follow it, if not as well as one would wish: the grammar has the last word. */
  private fits(end: number, role: Role): boolean {
    const follows = /^\s*(?:([,}\]:])|(["{[])|[^"])/.exec(this.ahead(end))
    if (!follows) return true
    const [all, structure, opening] = follows
    if (role === 'name') return structure === ':' || (opening !== undefined && all.includes('\n'))
    if (structure) return structure !== ':'
    if (opening === undefined) return false
    // A string after a string: one without its comma, or the rest of the first.
    return (
      /[\n\r]/.test(all) || (role === 'item' ? all.length > 1 : /^\s*"[^"\n\r]*"\s*:/.test(this.ahead(end)))
    )
  }

  private inside(token: Token, end: number, role: Role): Read {
    const marks = bareMarks(this.text, token.offset + 1, end)
    const also = marks.slice(1, 6).map((at) => this.tokens.placeOf(at).replace(/.*, /, ''))
    this.tokens.report(
      marks[0] ?? token.offset,
      messages.hasAnUnescapedQuotationMark({
        also: also.length ? messages.soItHasAt({ places: also.join(', ') }) : '',
      }),
      messages.writeForAQuotationMark,
    )
    return this.goOn(end, role)
  }

  private unclosed(token: Token, role: Role): Read {
    const line = lineEnd(this.text, token.offset)
    const curly = curlyEnd(this.text, token.offset + 1, line, role)
    if (curly !== null) return this.wrongMarks(token.offset, curly, role)
    const written = this.text.slice(token.offset + 1, line)
    const next = /^\s*(["}\]]|$)/.test(this.ahead(line))
    const colon = role === 'name' ? written.indexOf(':') : -1
    if (colon >= 0 || next || /[,}\]]\s*$/.test(written)) {
      const end = colon >= 0 ? token.offset + 1 + colon : line - /[\s,}\]]*$/.exec(written)![0].length
      return this.noEndMark(end, role)
    }
    this.tokens.report(line, messages.hasALineBreakInside, messages.writeItAsNOr)
    return this.goOn(laterEnd(this.text, line, role) ?? this.text.length - 1, role)
  }

  private noEndMark(end: number, role: Role): Read {
    this.tokens.report(end, messages.hasNoQuotationMarkAt, messages.addIt)
    return this.goOn(end - 1, role)
  }

  private wronglyMarked(token: Token, role: Role): Read {
    const end = realEnd(this.text, token.offset + 1, role, 'any')
    return end === null ? this.garbled(token.offset, role) : this.wrongMarks(token.offset, end, role)
  }

  private wrongMarks(start: number, end: number, role: Role): Read {
    const wrong = [this.text[start]!, this.text[end]!].filter((mark) => mark !== '"')
    this.tokens.report(
      this.text[start] === '"' ? end : start,
      messages.hasWhereStraightMark({ marks: [...new Set(wrong)].map(signs).join(` ${messages.and} `) }),
      messages.writeAroundNamesAndValues,
    )
    return this.goOn(end, role)
  }

  private unmarked({ offset, end }: Token, role: Role): Read {
    const word = this.text.slice(offset, end)
    const literal = LITERALS[word.toLowerCase()]
    if (literal && role !== 'name') {
      this.tokens.report(offset, messages.hasWordWhichJsonDoes({ word }), messages.writeLiteral({ literal }))
      return 'value'
    }
    if (role !== 'name' && /^[+.\d]/.test(word)) {
      this.tokens.report(offset, messages.hasWordWhichIsNo({ word }), messages.writeItAs10)
      return 'value'
    }
    const close = realEnd(this.text, offset, role, 'straight')
    const stop =
      offset + /^[^,:}\]\n\r"]*/.exec(this.text.slice(offset, lineEnd(this.text, offset)))![0].length
    if (close !== null && close === stop) {
      this.tokens.report(offset, messages.hasNoQuotationMarkBefore({ word }), messages.addIt)
      return this.goOn(close, role)
    }
    this.tokens.report(
      offset,
      messages.hasWordWithoutQuotationMarks({ word }),
      messages.writeBeforeAndAfterIt,
    )
    return this.goOn(Math.max(stop, end) - 1, role)
  }

  private garbled(offset: number, role: Role): Read {
    const line = lineEnd(this.text, offset)
    this.tokens.report(offset, messages.hasAQuotationMarkToo, messages.eachNameAndEachText)
    const tail = /,?\s*$/.exec(this.text.slice(offset, line))![0].length
    this.goOn(line - tail - 1, role)
    return 'value'
  }

  private escapes(start: number, end: number) {
    const written = this.text.slice(start, end)
    const wrong = /\\(?:u(?![\da-fA-F]{4})|[^"\\/bfnrtu])/.exec(written.replaceAll('\\\\', '__'))
    if (wrong)
      this.tokens.report(
        start + wrong.index,
        messages.hasNameWhichMeansNothing({ name: wrong[0] }),
        messages.writeForABackslashAfter,
      )
    // oxlint-disable-next-line no-control-regex
    const control = /[\u0000-\u001f]/.exec(written)
    if (control)
      this.tokens.report(
        start + control.index,
        messages.hasSignsInsideAText({ signs: signs(control[0]) }),
        messages.writeASpace,
      )
  }

  /** Reads on after the last character of a string. */
  private goOn(end: number, role: Role): Read {
    this.tokens.goTo(end + 1)
    return done(role)
  }
}

/** The name of a field, as far as it can be one without its marks or with wrong ones. */
const NAME = new RegExp(`^["${WRONG_MARKS}]?[\\w$-]+["${WRONG_MARKS}]?\\s*:`)

const done = (role: Role): Read => (role === 'name' ? 'name' : 'value')
