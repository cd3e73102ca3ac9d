/** Whether a string names a field, or is a value in an object or in a list: what may follow it differs. */
export type Role = 'name' | 'value' | 'item'

/** What must follow a string, if it ends where it seems to. */
const FOLLOWS: Record<Role, RegExp> = {
  name: /\s*:/y,
  value: /\s*(?:[}\]]|,\s*(?:"(?:[^"\\\n\r]|\\.)*"\s*:|[“”„'\n\r]|[\w$-]+\s*:|$)|[\n\r]|$)/y,
  item: /\s*(?:[}\]]|,\s*(?:["“”„'{[\d-]|true|false|null|[\n\r]|$)|[\n\r]|$)/y,
}
/** Marks that word processors and other languages use where JSON has the straight double one. */
export const WRONG_MARKS = "“”„‟«»‘’‚‛'`"
const CURLY_END = /[“”„‟«»]/g
const ANY_END = new RegExp(`["${WRONG_MARKS}]`, 'g')
const STRAIGHT_END = /"/g

/** The end of the line that an offset is on. */
export function lineEnd(text: string, offset: number): number {
  const ends = ['\n', '\r'].map((end) => text.indexOf(end, offset)).filter((at) => at >= 0)
  return Math.min(text.length, ...ends)
}

/** Whether a string may end with the mark at this offset, by what follows it. */
export function endsAt(text: string, mark: number, role: Role): boolean {
  const follows = FOLLOWS[role]
  follows.lastIndex = mark + 1
  return follows.test(text)
}

/** Where the mark stands that really ends a string: the first after which comes what must. Null if there is none on this line. */
export function realEnd(text: string, from: number, role: Role, marks: 'straight' | 'any'): number | null {
  return firstEnd(text, from, lineEnd(text, from), role, marks === 'any' ? ANY_END : STRAIGHT_END)
}

/** Where a string that began with a straight mark is ended by a curly one, before `to`. */
export function curlyEnd(text: string, from: number, to: number, role: Role): number | null {
  return firstEnd(text, from, Math.min(to, lineEnd(text, from)), role, CURLY_END)
}

/** The first straight mark from here on that may end a string, on whatever line. */
export const laterEnd = (text: string, from: number, role: Role): number | null =>
  firstEnd(text, from, text.length, role, STRAIGHT_END)

function firstEnd(text: string, from: number, to: number, role: Role, mark: RegExp): number | null {
  mark.lastIndex = from
  for (let found = mark.exec(text); found && found.index < to; found = mark.exec(text)) {
    if (isEscaped(text, found.index)) continue
    if (endsAt(text, found.index, role)) return found.index
  }
  return null
}

/** The straight quotation marks in a stretch of text that no backslash goes before. */
export function bareMarks(text: string, from: number, to: number): number[] {
  const marks: number[] = []
  for (let at = text.indexOf('"', from); at >= 0 && at < to; at = text.indexOf('"', at + 1))
    if (!isEscaped(text, at)) marks.push(at)
  return marks
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 1
}
