/** Whether a form stands in a text as whole words; its first letter may be large or small, as at the start of a sentence. */
export function occursIn(text: string, form: string): boolean {
  const [first = '', ...rest] = form
  return [first.toLowerCase(), first.toUpperCase()].some((letter) =>
    stands(text, letter + rest.join(''), (after) => !LETTER.test(after)),
  )
}

/** The shortest name of which other words are made: "Iran" is in "Iranian", but "US" not in "Using". */
const SHORTEST_STEM = 4

/** Whether a name stands in a text, or is what a word begins with. */
export const namedIn = (text: string, name: string): boolean =>
  stands(text, name, (after) => name.length >= SHORTEST_STEM || !LETTER.test(after))

/** Whether words stand in a text where no letter comes before them, and after them what may. */
function stands(text: string, words: string, mayFollow: (after: string) => boolean): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = [...text.slice(0, at)].at(-1) ?? ''
    const [after = ''] = text.slice(at + words.length)
    if (!LETTER.test(before) && mayFollow(after)) return true
  }
  return false
}

const LETTER = /[\p{L}\p{N}]/u
