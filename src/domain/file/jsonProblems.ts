import type { SyntaxKind } from 'jsonc-parser'
import type { Problem } from './problem.ts'
import { StringReader } from './jsonStringReader.ts'
import { lineEnd, type Role } from './jsonString.ts'
import { signs } from './signs.ts'
import { JsonTokens, TOKEN, type Token } from './jsonTokens.ts'

const MOST = 200

/**
 * Every syntax error in a text that should be JSON and that JSON.parse refuses, each with its line and column. Reads on after
 * an error as if it were mended, so that one slip is not told as many. Empty if it finds none.
 */
export function jsonProblems(text: string): Problem[] {
  const tokens = new JsonTokens(text)
  new Reading(tokens, text).run()
  return tokens.problems
}

interface Open {
  close: SyntaxKind
  offset: number
}
type State = 'first' | 'next' | 'colon' | 'value' | 'after'

/** A reader of JSON that keeps its own stack: brackets may be nested deeper than functions may call each other. */
class Reading {
  private readonly open: Open[] = []
  private state: State = 'value'
  private name = ''
  private comma = 0
  private isCommaTold = false
  private readonly strings: StringReader
  private readonly tokens: JsonTokens
  private readonly text: string

  constructor(tokens: JsonTokens, text: string) {
    this.tokens = tokens
    this.text = text
    this.strings = new StringReader(tokens, text)
  }

  run() {
    for (;;) {
      const token = this.tokens.next()
      if (token.kind === TOKEN.EOF) return this.end(token)
      if (this.state === 'after' && this.open.length === 0) return this.rest(token)
      this.take(token)
      if (this.tokens.problems.length >= MOST) return
    }
  }

  private take(token: Token) {
    if (token.kind === TOKEN.CloseBraceToken || token.kind === TOKEN.CloseBracketToken) this.close(token)
    else if (token.kind === TOKEN.CommaToken) this.separate(token)
    else if (token.kind === TOKEN.ColonToken) this.colon(token)
    else if (this.state === 'after') this.afterValue(token)
    else if (this.state === 'colon') this.withoutColon(token)
    else if (this.isNameNext()) this.readName(token)
    else this.readValue(token)
  }

  private get inObject() {
    return this.open.at(-1)?.close === TOKEN.CloseBraceToken
  }
  private isNameNext = () => this.inObject && (this.state === 'first' || this.state === 'next')
  private get role(): Role {
    return this.inObject ? 'value' : 'item'
  }

  private readName(token: Token) {
    if (token.kind === TOKEN.StringLiteral || token.kind === TOKEN.Unknown) {
      // What stands here may be the rest of the string before, which a mark inside it ended too early.
      if (token.kind === TOKEN.Unknown && this.state === 'next' && this.strings.continuesLast(token)) {
        this.state = 'after'
        return
      }
      this.name = this.text.slice(token.offset, token.end).replaceAll('"', '')
      this.state = this.strings.read(token, 'name') === 'name' ? 'colon' : 'after'
      return
    }
    this.tokens.report(token.offset, 'has a value where the name of a field belongs', NAME_MISSING)
    this.readValue(token)
  }

  private readValue(token: Token) {
    const { kind } = token
    this.state = 'after'
    if (kind === TOKEN.OpenBraceToken || kind === TOKEN.OpenBracketToken) {
      const close = kind === TOKEN.OpenBraceToken ? TOKEN.CloseBraceToken : TOKEN.CloseBracketToken
      this.open.push({ close, offset: token.offset })
      this.state = 'first'
    } else if (kind === TOKEN.StringLiteral || kind === TOKEN.Unknown) this.strings.read(token, this.role)
  }

  private close(token: Token) {
    const own = this.text[token.offset]!
    if (this.state === 'next' && !this.isCommaTold)
      this.tokens.report(this.comma, `has a comma too many, before "${own}"`, 'Remove it.')
    else if (this.state === 'colon' || this.state === 'value') this.valueMissing(token.offset)
    this.state = 'after'
    const at = this.open.findLastIndex(({ close }) => close === token.kind)
    const inner = this.open.at(-1)
    if (inner && at === this.open.length - 1) this.open.pop()
    else if (inner) {
      const wanted = inner.close === TOKEN.CloseBraceToken ? '}' : ']'
      const opened = this.tokens.placeOf(inner.offset)
      this.tokens.report(
        token.offset,
        `has "${own}" where "${wanted}" must come first, for what was opened in ${opened}`,
        `Add "${wanted}", or write it in the place of "${own}".`,
      )
      if (at < 0) this.open.pop()
      else this.open.splice(at)
    } else this.tokens.report(token.offset, `has "${own}", which closes nothing`, 'Remove it.')
  }

  private separate(token: Token) {
    if (this.state === 'colon' || this.state === 'value') this.valueMissing(token.offset)
    this.isCommaTold = this.state === 'next' || this.state === 'first'
    if (this.isCommaTold) this.tokens.report(token.offset, 'has a comma too many', 'Remove it.')
    this.comma = token.offset
    this.state = 'next'
  }

  private colon(token: Token) {
    if (this.state === 'colon') this.state = 'value'
    else if (this.state === 'after' && !this.inObject) {
      this.tokens.report(
        token.offset,
        'has a colon in a list',
        'In [ … ] there are values alone; put fields with names between { and }.',
      )
      // Most likely a bracket is missing or closed too early: what follows is read as fields.
      this.open.push({ close: TOKEN.CloseBraceToken, offset: token.offset })
      this.state = 'value'
    } else
      this.tokens.report(token.offset, 'has a colon too many', 'Remove it, or add what is missing before it.')
  }

  private withoutColon(token: Token) {
    const isEqualsSign = token.kind === TOKEN.Unknown && this.text[token.offset] === '='
    this.tokens.report(
      isEqualsSign ? token.offset : this.tokens.before,
      `has no colon after ${shown(this.name)}`,
      'Write ":" between the name of a field and its value.',
    )
    this.state = 'value'
    if (isEqualsSign) this.tokens.goTo(token.offset + 1)
    else this.readValue(token)
  }

  private afterValue(token: Token) {
    if (token.kind === TOKEN.Unknown) {
      const [stray] = /^[^,:{}[\]"\n\r]*/.exec(
        this.text.slice(token.offset, lineEnd(this.text, token.offset)),
      )!
      this.tokens.goTo(Math.max(token.end, token.offset + stray.length))
      this.tokens.report(
        token.offset,
        `has ${shown(stray.trim() || this.text[token.offset]!)}, which does not belong there`,
        'Remove it, or put it in quotation marks with a comma before it.',
      )
      if (this.text[token.offset] === ';') this.state = 'next'
      return
    }
    this.tokens.report(
      this.tokens.before,
      `has no comma before ${shown(this.text.slice(token.offset, token.end))}`,
      'Add one.',
    )
    if (this.inObject) this.readName(token)
    else this.readValue(token)
  }

  private valueMissing(at: number) {
    const what = this.inObject ? `has no value for ${shown(this.name)}` : 'has no value'
    this.tokens.report(at, what, 'Add it; null where there is none.')
  }

  private rest(token: Token) {
    this.tokens.report(
      token.offset,
      `has ${shown(this.text.slice(token.offset, token.end))} after the end`,
      'Remove what follows the last bracket, or the bracket that closes too early.',
    )
  }

  private end({ offset }: Token) {
    const inner = this.open.at(-1)
    if (!inner) return
    const count = this.open.length
    this.tokens.report(
      offset,
      `has the end of the file, with ${count === 1 ? 'a bracket' : `${count} brackets`} still open; the last was opened in ${this.tokens.placeOf(inner.offset)}`,
      'Add what closes it. If the file broke off, get it anew.',
    )
  }
}

const NAME_MISSING = 'Write a name in quotation marks and a colon before it.'

const shown = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ')
  return /^[\x20-\x7e]*$/.test(line) || line.length > 3
    ? `"${line.replaceAll('"', '').slice(0, 40)}"`
    : signs(line)
}
