/** Whether a form stands in a text as whole words; its first letter may be large or small, as at the start of a sentence. */
export const occursIn = (text: string, form: string): boolean => placesOf(text, form).length > 0

/** Where a form stands so. */
export function placesOf(text: string, form: string): number[] {
  const [first = '', ...rest] = form
  return [...new Set([first.toLowerCase(), first.toUpperCase()])].flatMap((letter) =>
    places(text, letter + rest.join(''), (after) => !LETTER.test(after)),
  )
}

/** The shortest name of which other words are made: "Iran" is in "Iranian", but "US" not in "Using". */
const SHORTEST_STEM = 4

/** Whether a name stands in a text, or is what a word begins with. */
export const namedIn = (text: string, name: string): boolean =>
  places(text, name, (after) => name.length >= SHORTEST_STEM || !LETTER.test(after)).length > 0

/** Where words stand in a text with no letter before them, and after them what may follow. */
function places(text: string, words: string, mayFollow: (after: string) => boolean): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = [...text.slice(0, at)].at(-1) ?? ''
    const [after = ''] = text.slice(at + words.length)
    if (!LETTER.test(before) && mayFollow(after)) found.push(at)
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u
