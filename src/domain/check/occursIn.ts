/** Whether a form stands in a text as whole words; its first letter may be large or small, as at the start of a sentence. */
export function occursIn(text: string, form: string): boolean {
  const [first = '', ...rest] = form
  return [first.toLowerCase(), first.toUpperCase()].some((letter) => wholeWords(text, letter + rest.join('')))
}

function wholeWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = [...text.slice(0, at)].at(-1) ?? ''
    const [after = ''] = text.slice(at + words.length)
    if (!LETTER.test(before) && !LETTER.test(after)) return true
  }
  return false
}

const LETTER = /[\p{L}\p{N}]/u
