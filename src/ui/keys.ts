/** What is asked of a key press. */
type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>

const PLACES: Record<string, string> = { Period: '.', Slash: '/', Minus: '-' }
const SHIFTED_PLACES: Record<string, string> = { Slash: '?', Equal: '+' }

/** The sign that lies at a place of the keyboard most pages are written for. */
function signAt({ code, shiftKey }: Press): string | undefined {
  const [, letter] = /^Key(.)$/.exec(code) ?? []
  if (letter) return letter.toLowerCase()
  if (shiftKey) return SHIFTED_PLACES[code]
  return PLACES[code] ?? /^Digit(.)$/.exec(code)?.[1]
}

/** What the horizontal arrows mean where lines are written from right to left: forth and back change places. */
const MIRRORED: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

const isRightToLeft = (): boolean => globalThis.document?.dir === 'rtl'

/**
 * Which of these keys is pressed: by its sign, and where a layout writes another script by its place. What a presenter's
 * remote presses is known by its place on every layout, for a remote knows none. The horizontal arrows follow the direction in
 * which the page is written.
 */
export function keyOf(press: Press, keys: object, ofRemote: readonly string[] = []): string | undefined {
  const mirrored = isRightToLeft() ? MIRRORED[press.key] : undefined
  if (mirrored !== undefined) return Object.hasOwn(keys, mirrored) ? mirrored : undefined
  const sign = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (Object.hasOwn(keys, sign)) return sign
  const there = signAt(press)
  if (there === undefined || !Object.hasOwn(keys, there)) return undefined
  const isLatin = /^[ -~]$/.test(sign)
  return !isLatin || (ofRemote.includes(there) && !press.shiftKey) ? there : undefined
}

/** A letter, digit or sign, as somebody may also type or speak it. */
export const isSingleKey = (key: string): boolean => key.length === 1 && key !== ' '

const ENTERED =
  "input:not([type='checkbox']), select, textarea, [contenteditable]:not([contenteditable='false']), :is([role='textbox'], [role='searchbox'], [role='combobox'], [role='listbox'], [role='spinbutton'], [role='slider'], [role='menu'], [role='menubar'], [role='radiogroup'])"
/** A line of text has no pages to turn: a remote turns those of the talk. */
const LINE = 'input'
const PAGES = new Set(['PageUp', 'PageDown'])
const PRESSED = "input, button, a, summary, dialog, [role='button'], [role='link']"

/** Whether what has the focus does something of its own with a key: a field with every key, a button or a box to tick with two. */
export const isForFocus = ({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean =>
  target instanceof Element &&
  !(PAGES.has(key) && target.matches(LINE)) &&
  target.closest(key === ' ' || key === 'Enter' ? `${ENTERED}, ${PRESSED}` : ENTERED) !== null
