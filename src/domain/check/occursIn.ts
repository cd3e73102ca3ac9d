const LETTER = /[\p{L}\p{N}]/u

/** Whether a form stands in a text as whole words; its first letter may be large or small, as at the start of a sentence. */
export const occursIn = (text: string, form: string): boolean => placesOf(text, form).length > 0

/** Where a form stands so. */
export function placesOf(text: string, form: string): number[] {
  const [first = '', ...rest] = form
  return [...new Set([first.toLowerCase(), first.toUpperCase()])].flatMap((letter) =>
    wholeWords(text, letter + rest.join('')),
  )
}

function wholeWords(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = [...text.slice(0, at)].at(-1) ?? ''
    const [after = ''] = text.slice(at + words.length)
    if (!LETTER.test(before) && !LETTER.test(after)) places.push(at)
  }
  return places
}
