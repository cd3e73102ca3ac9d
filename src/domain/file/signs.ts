const NAMES: Record<string, string> = {
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a line break',
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\u00ad': 'a soft hyphen',
  '\u061c': 'a mark of direction',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u200e': 'a mark of direction',
  '\u200f': 'a mark of direction',
  '\u2007': 'a figure space',
  '\u2009': 'a thin space',
  '\u2011': 'a no-break hyphen',
  '\u202f': 'a narrow no-break space',
  '\u2060': 'a word joiner',
  '\ufeff': 'a byte order mark',
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
