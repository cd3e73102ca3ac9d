import type { SyntaxKind } from 'jsonc-parser'
import type { Problem } from './problem.ts'
import { StringReader } from './jsonStringReader.ts'
import { lineEnd, type Role } from './jsonString.ts'
import { signs } from './signs.ts'
import { JsonTokens, TOKEN, type Token } from './jsonTokens.ts'
import * as messages from '../../messages/problems.ts'

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
    this.tokens.report(token.offset, messages.hasAValueWhereThe, NAME_MISSING)
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
      this.tokens.report(this.comma, messages.hasACommaTooMany({ own }), messages.removeIt)
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
        messages.hasOwnWhereWantedMust({ own, wanted, opened }),
        messages.addWantedOrWriteIt({ wanted, own }),
      )
      if (at < 0) this.open.pop()
      else this.open.splice(at)
    } else this.tokens.report(token.offset, messages.hasOwnWhichClosesNothing({ own }), messages.removeIt)
  }

  private separate(token: Token) {
    if (this.state === 'colon' || this.state === 'value') this.valueMissing(token.offset)
    this.isCommaTold = this.state === 'next' || this.state === 'first'
    if (this.isCommaTold) this.tokens.report(token.offset, messages.hasACommaTooMany2, messages.removeIt)
    this.comma = token.offset
    this.state = 'next'
  }

  private colon(token: Token) {
    if (this.state === 'colon') this.state = 'value'
    else if (this.state === 'after' && !this.inObject) {
      this.tokens.report(token.offset, messages.hasAColonInA, messages.fieldsNeedBraces)
      // Most likely a bracket is missing or closed too early: what follows is read as fields.
      this.open.push({ close: TOKEN.CloseBraceToken, offset: token.offset })
      this.state = 'value'
    } else this.tokens.report(token.offset, messages.hasAColonTooMany, messages.removeItOrAddWhat)
  }

  private withoutColon(token: Token) {
    const isEqualsSign = token.kind === TOKEN.Unknown && this.text[token.offset] === '='
    this.tokens.report(
      isEqualsSign ? token.offset : this.tokens.before,
      messages.hasNoColonAfterShown({ shown: shown(this.name) }),
      messages.writeBetweenTheNameOf,
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
        messages.hasShownWhichDoesNot({ shown: shown(stray.trim() || this.text[token.offset]!) }),
        messages.removeItOrPutIt,
      )
      if (this.text[token.offset] === ';') this.state = 'next'
      return
    }
    this.tokens.report(
      this.tokens.before,
      messages.hasNoCommaBeforeShown({ shown: shown(this.text.slice(token.offset, token.end)) }),
      messages.addOne,
    )
    if (this.inObject) this.readName(token)
    else this.readValue(token)
  }

  private valueMissing(at: number) {
    const what = this.inObject
      ? messages.hasNoValueForShown({ shown: shown(this.name) })
      : messages.hasNoValue
    this.tokens.report(at, what, messages.addItNullWhereThere)
  }

  private rest(token: Token) {
    this.tokens.report(
      token.offset,
      messages.hasShownAfterTheEnd({ shown: shown(this.text.slice(token.offset, token.end)) }),
      messages.removeWhatFollowsTheLast,
    )
  }

  private end({ offset }: Token) {
    const inner = this.open.at(-1)
    if (!inner) return
    this.tokens.report(
      offset,
      messages.hasTheEndOfTheFile({ count: this.open.length, place: this.tokens.placeOf(inner.offset) }),
      messages.addWhatClosesItIf,
    )
  }
}

const NAME_MISSING = messages.writeANameInQuotation

const shown = (words: string): string => {
  const line = words.replaceAll(/\s+/g, ' ')
  return /^[\x20-\x7e]*$/.test(line) || line.length > 3
    ? `"${line.replaceAll('"', '').slice(0, 40)}"`
    : signs(line)
}
