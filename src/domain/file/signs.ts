import * as messages from '../../messages/problems.ts'

const NAMES: Record<string, string> = {
  '\t': messages.aTab,
  '\n': messages.aLineBreak,
  '\r': messages.aLineBreak,
  ' ': messages.aSpace,
  '\u00a0': messages.aNoBreakSpace,
  '\u00ad': messages.aSoftHyphen,
  '\u061c': messages.aMarkOfDirection,
  '\u200b': messages.aZeroWidthSpace,
  '\u200c': messages.aZeroWidthNonJoiner,
  '\u200d': messages.aZeroWidthJoiner,
  '\u200e': messages.aMarkOfDirection,
  '\u200f': messages.aMarkOfDirection,
  '\u2007': messages.aFigureSpace,
  '\u2009': messages.aThinSpace,
  '\u2011': messages.aNoBreakHyphen,
  '\u202f': messages.aNarrowNoBreakSpace,
  '\u2060': messages.aWordJoiner,
  '\ufeff': messages.aByteOrderMark,
}

/** Characters that change nothing one can see, or next to nothing: they break words, join them or turn their direction. */
export const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/gu

/** Whether a character is white space other than that of JSON, or cannot be seen at all. */
export const isInvisible = (character: string): boolean =>
  /[^\S \t\r\n]/u.test(character) || character.search(INVISIBLE) >= 0

/** A few characters in words and numbers: "a no-break space (U+00A0)", "é (U+0065 U+0301)", "nothing". */
export function signs(characters: string): string {
  if (characters === '') return 'nothing'
  const numbers = Array.from(
    characters,
    (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  )
  const cut = numbers.length > 6 ? `${numbers.slice(0, 6).join(' ')} …` : numbers.join(' ')
  return `${NAMES[characters] ?? characters} (${cut})`
}
